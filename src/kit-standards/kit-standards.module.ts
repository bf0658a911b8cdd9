import { Module } from '@nestjs/common';
import { ProductsController } from './products.controller.js';
import { Products } from './products.service.js';
import { SlotsController } from './slots.controller.js';
import { StandardDecisionsController } from './standard-decisions.controller.js';
import { StandardDecisions } from './standard-decisions.service.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { StandardsController } from './standards.controller.js';
import { Standards } from './standards.service.js';
import { SubstitutionsController } from './substitutions.controller.js';
import { Substitutions } from './substitutions.service.js';

@Module({
  controllers: [
    ProductsController,
    StandardsController,
    StandardDecisionsController,
    SlotsController,
    SubstitutionsController,
  ],
  providers: [Products, StandardDecisions, StandardDrafts, Standards, Substitutions],
  exports: [Products, Standards],
})
export class KitStandardsModule {}
