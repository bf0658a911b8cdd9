import { Module } from '@nestjs/common';
import { AccessRecordModule } from '../access-record/access-record.module.js';
import { DispensingModule } from '../dispensing/dispensing.module.js';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { CasesController } from './worklist/cases.controller.js';
import { Cases } from './worklist/cases.service.js';
import { ConsentController } from './consent/consent.controller.js';
import { ConsentForms } from './consent/consent-forms.service.js';
import { CorrectionController } from './correction/correction.controller.js';
import { Corrections } from './correction/correction.service.js';
import { FindController } from './find/find.controller.js';
import { Finding } from './find/find.service.js';
import { HandOverController } from './hand-over/hand-over.controller.js';
import { HandingOver } from './hand-over/hand-over.service.js';
import { PersonExportController } from './person-export/person-export.controller.js';
import { PersonExports } from './person-export/person-exports.service.js';
import { PatientRecordController } from './case/patient-record.controller.js';
import { PatientRecords } from './case/patient-record.service.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { Worklists } from './worklist/worklist.service.js';

/** Everybody's work, and each case's whole story, put together from what the other modules know. */
@Module({
  imports: [
    AccessRecordModule,
    DispensingModule,
    KitLifeModule,
    KitStandardsModule,
    PatientsModule,
    PharmaciesModule,
    RequestsModule,
  ],
  controllers: [
    WorklistController,
    CasesController,
    ConsentController,
    CorrectionController,
    FindController,
    HandOverController,
    PatientRecordController,
    PersonExportController,
  ],
  providers: [Worklists, Cases, ConsentForms, Corrections, Finding, HandingOver, PatientRecords, PersonExports],
})
export class CaseworkModule {}
