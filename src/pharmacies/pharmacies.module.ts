import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pharmacy } from './pharmacy.entity.js';
import { PharmacyAgreement } from './pharmacy-agreement.entity.js';
import { PharmacyContact } from './pharmacy-contact.entity.js';
import { PharmacyPause } from './pharmacy-pause.entity.js';
import { PharmacyReadiness } from './pharmacy-readiness.entity.js';
import { PharmacyState } from './pharmacy-state.entity.js';
import { DutiesController } from './duties/duties.controller.js';
import { Duties } from './duties/duties.service.js';
import { DutyGaps } from './duties/duty-gaps.job.js';
import { DutyProposalsController } from './duties/duty-proposals.controller.js';
import { DutyProposals } from './duties/duty-proposals.service.js';
import { DutyRows } from './duties/duty-rows.service.js';
import { ByHand } from './by-hand.service.js';
import { ByTelephoneController } from './by-telephone.controller.js';
import { CandidatesController } from './candidates.controller.js';
import { Offers } from './candidates.service.js';
import { OpeningHours } from './opening-hours.service.js';
import { Participation } from './participation.service.js';
import { PharmaciesController } from './pharmacies.controller.js';
import { Pharmacies } from './pharmacies.service.js';
import { PharmacyReminders } from './pharmacy-reminders.job.js';
import { PharmacyRows } from './pharmacy-rows.service.js';
import { ReadinessLinesController } from './readiness-lines.controller.js';
import { ReadinessLines } from './readiness-lines.service.js';
import { ReadinessController } from './readiness.controller.js';
import { Readiness } from './readiness.service.js';
import { PharmacyWriting } from './pharmacy-writing.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Pharmacy,
      PharmacyAgreement,
      PharmacyContact,
      PharmacyPause,
      PharmacyReadiness,
      PharmacyState,
    ]),
  ],
  controllers: [
    ByTelephoneController,
    CandidatesController,
    DutiesController,
    DutyProposalsController,
    ReadinessController,
    ReadinessLinesController,
    PharmaciesController,
  ],
  providers: [
    ByHand,
    Duties,
    DutyGaps,
    DutyProposals,
    DutyRows,
    Offers,
    OpeningHours,
    Pharmacies,
    PharmacyReminders,
    PharmacyRows,
    PharmacyWriting,
    Participation,
    Readiness,
    ReadinessLines,
  ],
  exports: [ByHand, Duties, DutyRows, Offers, PharmacyRows],
})
export class PharmaciesModule {}
