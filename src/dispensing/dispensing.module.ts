import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { STEP_CONTROLLERS, STEPS } from './steps/case-steps.js';
import './dispensing.settings.js';
import { KIT_CONTROLLERS, KITS } from './kits/kit-routes.js';
import { KitsToCheck } from './kits/kits-to-check.service.js';
import { Recalls } from './recalls/recall.service.js';
import { Consents } from './steps/consent.service.js';
import { Undoing } from './steps/undo.service.js';

@Module({
  imports: [KitLifeModule, KitStandardsModule, PatientsModule],
  controllers: [...STEP_CONTROLLERS, ...KIT_CONTROLLERS],
  providers: [...STEPS, ...KITS],
  exports: [Consents, Undoing, Recalls, KitsToCheck],
})
export class DispensingModule {}
