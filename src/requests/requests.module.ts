import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { BreakGlassController } from './break-glass.controller.js';
import { BreakGlass } from './break-glass.service.js';
import { AnswersController } from './answers.controller.js';
import { Answers } from './answers.service.js';
import { DetailForms } from './detail-forms.service.js';
import { DetailsController } from './details.controller.js';
import { Details } from './details.service.js';
import { DraftsController } from './drafts.controller.js';
import { Drafts } from './drafts.service.js';
import { ErasureWork } from './erasure.job.js';
import { ErasuresController } from './erasures.controller.js';
import { Erasures } from './erasures.service.js';
import { LegalHoldController } from './legal-hold.controller.js';
import { LegalHolds } from './legal-holds.service.js';
import { MoveForms } from './move-forms.service.js';
import { OfferWork } from './offer-work.job.js';
import { Offering } from './offering.service.js';
import { Orders } from './orders.service.js';
import { Patients } from './patients.service.js';
import { PlacingController } from './placing.controller.js';
import { Renewals } from './renewals.service.js';
import { RequestFormController } from './request-form.controller.js';
import { RequestForms } from './request-forms.service.js';
import { Requests } from './requests.service.js';
import { Signing } from './signing.service.js';
import { Submissions } from './submissions.service.js';

@Module({
  imports: [KitLifeModule, PharmaciesModule, RegionsModule],
  controllers: [
    ...[RequestFormController, DraftsController, AnswersController, PlacingController, DetailsController],
    ...[BreakGlassController, ErasuresController, LegalHoldController],
  ],
  providers: [
    ...[
      Answers,
      BreakGlass,
      DetailForms,
      Details,
      Drafts,
      Erasures,
      ErasureWork,
      LegalHolds,
      MoveForms,
      Offering,
      OfferWork,
      Orders,
      Patients,
    ],
    ...[Renewals, RequestForms, Requests, Signing, Submissions],
  ],
  exports: [Patients, Requests, Submissions],
})
export class RequestsModule {}
