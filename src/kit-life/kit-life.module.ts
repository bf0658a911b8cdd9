import { Module } from '@nestjs/common';
import { CaseCorrections } from './case-corrections.js';
import { CaseDetails } from './case-details.js';
import { CaseLedger } from './case-ledger.js';
import { HandOvers } from './hand-overs.js';

const SERVICES = [CaseCorrections, CaseDetails, CaseLedger, HandOvers];

@Module({ providers: SERVICES, exports: SERVICES })
export class KitLifeModule {}
