import { Module } from '@nestjs/common';
import { CaseLedger } from './case-ledger.js';

@Module({ providers: [CaseLedger], exports: [CaseLedger] })
export class KitLifeModule {}
