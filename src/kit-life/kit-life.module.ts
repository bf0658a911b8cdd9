import { Module } from '@nestjs/common';
import { CaseCorrections } from './case-corrections.js';
import { CaseDetails } from './case-details.js';
import { CaseLedger } from './case-ledger.js';
import { HandOvers } from './hand-overs.js';
import { PeopleOfCases } from '../patients/people-of-cases.js';

const SERVICES = [CaseCorrections, CaseDetails, CaseLedger, HandOvers, PeopleOfCases];

@Module({ providers: SERVICES, exports: SERVICES })
export class KitLifeModule {}
