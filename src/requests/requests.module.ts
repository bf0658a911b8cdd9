import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { BreakGlassController } from '../patients/break-glass.controller.js';
import { BreakGlass } from '../patients/break-glass.service.js';
import { AnswersController } from './answering/answers.controller.js';
import { Answers } from './answering/answers.service.js';
import { DetailForms } from './changes/request-change-forms.service.js';
import { DetailsController } from './changes/request-changes.controller.js';
import { Details } from './changes/request-changes.service.js';
import { DraftsController } from './asking/drafts.controller.js';
import { Drafts } from './asking/drafts.service.js';
import { ErasureWork } from '../patients/erasure.job.js';
import { ErasuresController } from '../patients/erasures.controller.js';
import { Erasures } from '../patients/erasures.service.js';
import { LegalHoldController } from '../patients/legal-hold.controller.js';
import { LegalHolds } from '../patients/legal-holds.service.js';
import { MoveForms } from './answering/move-forms.service.js';
import { OfferWork } from './answering/offer-work.job.js';
import { Offering } from './answering/offering.service.js';
import { Orders } from './asking/orders.service.js';
import { Patients } from '../patients/patients.service.js';
import { PlacingController } from './answering/placing.controller.js';
import { Renewals } from './changes/renewals.service.js';
import { RequestFormController } from './asking/request-form.controller.js';
import { RequestForms } from './asking/request-forms.service.js';
import { Requests } from './requests.service.js';
import { Signing } from './asking/signing.service.js';
import { Submissions } from './asking/submissions.service.js';

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
