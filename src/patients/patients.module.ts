import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { OwnBsnInterceptor } from './own-bsn.interceptor.js';
import { BreakGlassController } from './break-glass.controller.js';
import { EmergencyAccessController } from './emergency-access.controller.js';
import { EmergencyAccesses } from './emergency-access.service.js';
import { BreakGlass } from './break-glass.service.js';
import { ErasureWork } from './erasure.job.js';
import { ErasuresController } from './erasures.controller.js';
import { Erasures } from './erasures.service.js';
import { LegalHoldController } from './legal-hold.controller.js';
import { LegalHolds } from './legal-holds.service.js';
import { OtherKitsController } from './other-kits.controller.js';
import { OtherKits } from './other-kits.service.js';
import { PatientHashes } from './patient-hashes.service.js';
import { Patients } from './patients.service.js';
import { PatientSearch } from './patient-search.service.js';
import { Recognition } from './recognition.service.js';
import { SeenCases } from './seen-cases.service.js';

/** The only place that knows a patient. */
@Module({
  controllers: [
    BreakGlassController,
    EmergencyAccessController,
    ErasuresController,
    LegalHoldController,
    OtherKitsController,
  ],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: OwnBsnInterceptor },
    BreakGlass,
    EmergencyAccesses,
    Erasures,
    ErasureWork,
    LegalHolds,
    OtherKits,
    PatientHashes,
    Patients,
    PatientSearch,
    Recognition,
    SeenCases,
  ],
  exports: [EmergencyAccesses, OtherKits, PatientHashes, Patients, PatientSearch, Recognition, SeenCases],
})
export class PatientsModule {}
