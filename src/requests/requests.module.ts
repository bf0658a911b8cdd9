import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { AddressCompletions } from './changes/address-completions.service.js';
import { AddressCompletionsController } from './changes/address-completions.controller.js';
import { AskingAgain } from './changes/asking-again.service.js';
import { AskingAgainController } from './changes/asking-again.controller.js';
import { AnswersController } from './answering/answers.controller.js';
import { Answers } from './answering/answers.service.js';
import { DetailForms } from './changes/request-change-forms.service.js';
import { DetailsController } from './changes/request-changes.controller.js';
import { Details } from './changes/request-changes.service.js';
import { DraftsController } from './asking/drafts.controller.js';
import { EarlierRequests } from './asking/earlier-requests.service.js';
import { Drafts } from './asking/drafts.service.js';
import { MoveForms } from './answering/move-forms.service.js';
import { OnBehalfController } from './on-behalf/on-behalf.controller.js';
import { RequestsOnBehalf } from './on-behalf/on-behalf.service.js';
import { OfferWork } from './answering/offer-work.job.js';
import { UnopenedOffers } from './answering/unopened-offers.job.js';
import { Offering } from './answering/offering.service.js';
import { Orders } from './asking/orders.service.js';
import { PlacingController } from './answering/placing.controller.js';
import { Renewals } from './changes/renewals.service.js';
import { RequestFormController } from './asking/request-form.controller.js';
import { RequestFaults } from './asking/request-faults.service.js';
import { RequestForms } from './asking/request-forms.service.js';
import { Requests } from './requests.service.js';
import { SignedOrderController } from './signed/signed-order.controller.js';
import { SignedOrders } from './signed/signed-orders.service.js';
import { OnBehalfDraftsController } from './on-behalf/on-behalf-drafts.controller.js';
import { Objections } from './objections/objections.service.js';
import { ObjectionsController } from './objections/objections.controller.js';
import { OwnPrescriptions } from './prescription/own-prescriptions.service.js';
import { OwnPrescriptionsController } from './prescription/own-prescriptions.controller.js';
import { SignatureReminders } from './on-behalf/signature-reminders.service.js';
import { SignedForms } from './on-behalf/signed-forms.service.js';
import { SignedFormsController } from './on-behalf/signed-forms.controller.js';
import { Signing } from './asking/signing.service.js';
import { Submissions } from './asking/submissions.service.js';
import { TypedDrafts } from './asking/typed-drafts.service.js';

@Module({
  imports: [KitLifeModule, PatientsModule, PharmaciesModule, RegionsModule],
  controllers: [
    ...[
      AddressCompletionsController,
      AskingAgainController,
      RequestFormController,
      OnBehalfController,
      OnBehalfDraftsController,
      SignedFormsController,
      ObjectionsController,
      OwnPrescriptionsController,
      DraftsController,
      AnswersController,
      PlacingController,
      DetailsController,
      SignedOrderController,
    ],
  ],
  providers: [
    ...[
      AddressCompletions,
      AskingAgain,
      Answers,
      DetailForms,
      Details,
      Drafts,
      EarlierRequests,
      MoveForms,
      Offering,
      OfferWork,
      Orders,
    ],
    ...[
      Renewals,
      RequestFaults,
      RequestForms,
      Requests,
      RequestsOnBehalf,
      Objections,
      OwnPrescriptions,
      SignatureReminders,
      SignedForms,
      SignedOrders,
      Signing,
    ],
    ...[Submissions, TypedDrafts, UnopenedOffers],
  ],
  exports: [Requests, Submissions],
})
export class RequestsModule {}
