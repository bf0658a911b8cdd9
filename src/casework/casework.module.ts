import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { CasesController } from './cases.controller.js';
import { Cases } from './cases.service.js';
import { WorklistController } from './worklist.controller.js';
import { Worklists } from './worklist.service.js';

/** Everybody's work, and each case's whole story, put together from what the other modules know. */
@Module({
  imports: [KitLifeModule, RequestsModule],
  controllers: [WorklistController, CasesController],
  providers: [Worklists, Cases],
})
export class CaseworkModule {}
