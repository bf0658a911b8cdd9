import { Module } from '@nestjs/common';
import { ProductsController } from './products.controller.js';
import { Products } from './products.service.js';
import { SlotsController } from './slots.controller.js';
import { StandardDecisionsController } from './standard-decisions.controller.js';
import { StandardDecisions } from './standard-decisions.service.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { StandardsController } from './standards.controller.js';
import { Standards } from './standards.service.js';
import { SubstitutionApprovalsController } from './substitution-approvals.controller.js';
import { SubstitutionApprovals } from './substitution-approvals.service.js';
import { SubstitutionsController } from './substitutions.controller.js';
import { Substitutions } from './substitutions.service.js';

@Module({
  controllers: [
    ProductsController,
    StandardsController,
    StandardDecisionsController,
    SlotsController,
    SubstitutionsController,
    SubstitutionApprovalsController,
  ],
  providers: [Products, StandardDecisions, StandardDrafts, Standards, Substitutions, SubstitutionApprovals],
  exports: [Products, Standards],
})
export class KitStandardsModule {}
