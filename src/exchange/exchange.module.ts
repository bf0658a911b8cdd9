import { Module } from '@nestjs/common';
import { ImportUndo } from './import-undo.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportWork } from './imports.job.js';
import { Imports } from './imports.service.js';
import { PeopleModule } from '../people/people.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { UniformityModule } from '../uniformity/uniformity.module.js';
import { Looking } from './looking.service.js';
import { RowRules } from './row-rules.service.js';
import { TakingBack } from './taking-back.service.js';
import { Writing } from './writing.service.js';

/** The one way in for every list that people have in sheets; each noun brings the rule of its own rows. */
@Module({
  imports: [KitStandardsModule, PeopleModule, PharmaciesModule, UniformityModule],
  controllers: [ImportsController],
  providers: [Imports, ImportUndo, ImportWork, Looking, RowRules, TakingBack, Writing],
})
export class ExchangeModule {}
