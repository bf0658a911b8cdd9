import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { STEP_CONTROLLERS, STEPS } from './case-steps.js';
import './dispensing.settings.js';
import { OpiumLedgerController } from './opium-ledger.controller.js';
import { OpiumLedger } from './opium-ledger.service.js';
import { Undoing } from './undo.service.js';

@Module({
  imports: [KitLifeModule, KitStandardsModule],
  controllers: [...STEP_CONTROLLERS, OpiumLedgerController],
  providers: [...STEPS, OpiumLedger],
  exports: [Undoing],
})
export class DispensingModule {}
