import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import './dispensing.settings.js';
import { OpiumLedgerController } from './opium-ledger.controller.js';
import { OpiumLedger } from './opium-ledger.service.js';

@Module({
  imports: [KitLifeModule, KitStandardsModule],
  controllers: [OpiumLedgerController],
  providers: [OpiumLedger],
})
export class DispensingModule {}
