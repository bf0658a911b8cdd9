import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { OwnBsnInterceptor } from './own-bsn.interceptor.js';
import { BreakGlassController } from './break-glass.controller.js';
import { BreakGlass } from './break-glass.service.js';
import { ErasureWork } from './erasure.job.js';
import { ErasuresController } from './erasures.controller.js';
import { Erasures } from './erasures.service.js';
import { LegalHoldController } from './legal-hold.controller.js';
import { LegalHolds } from './legal-holds.service.js';
import { OtherKitsController } from './other-kits.controller.js';
import { OtherKits } from './other-kits.service.js';
import { Patients } from './patients.service.js';
import { PatientSearch } from './patient-search.service.js';
import { Recognition } from './recognition.service.js';
import { SeenCases } from './seen-cases.service.js';

/** The only place that knows a patient. */
@Module({
  controllers: [BreakGlassController, ErasuresController, LegalHoldController, OtherKitsController],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: OwnBsnInterceptor },
    BreakGlass,
    Erasures,
    ErasureWork,
    LegalHolds,
    OtherKits,
    Patients,
    PatientSearch,
    Recognition,
    SeenCases,
  ],
  exports: [OtherKits, Patients, PatientSearch, Recognition, SeenCases],
})
export class PatientsModule {}
