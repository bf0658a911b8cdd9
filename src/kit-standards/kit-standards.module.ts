import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecidedStandards } from './decided-standards.service.js';
import { Direction } from './direction.entity.js';
import { DirectionDrafts } from './direction-drafts.service.js';
import { DirectionsController } from './directions.controller.js';
import { KitSlot } from './kit-slot.entity.js';
import { KitStandard } from './kit-standard.entity.js';
import { Leaflets } from './leaflets.service.js';
import { LeafletsController } from './leaflets.controller.js';
import { Product } from './product.entity.js';
import { SlotDocument } from './slot-document.entity.js';
import { SlotDocumentsController } from './slot-documents.controller.js';
import { SlotDocuments } from './slot-documents.service.js';
import { SlotProduct } from './slot-product.entity.js';
import { StandardApproval } from './standard-approval.entity.js';
import { Substitution } from './substitution.entity.js';
import { SubstitutionApproval } from './substitution-approval.entity.js';
import { ProductPack } from './product-pack.entity.js';
import { ProductPacksController } from './product-packs.controller.js';
import { ProductPacks } from './product-packs.service.js';
import { ProductsController } from './products.controller.js';
import { ProductCorrection } from './product-correction.entity.js';
import { ProductCorrectionDecisions } from './product-correction-decisions.service.js';
import { ProductCorrections } from './product-corrections.service.js';
import { ProductRows } from './product-rows.service.js';
import { Products } from './products.service.js';
import { SlotsController } from './slots.controller.js';
import { StandardDecisionsController } from './standard-decisions.controller.js';
import { StandardDecisions } from './standard-decisions.service.js';
import { DraftRemovals } from './draft-removals.service.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { StartingStandard } from './starting-standard.service.js';
import { StandardsController } from './standards.controller.js';
import { StandardStories } from './standard-stories.service.js';
import { StandardWithdrawal } from './standard-withdrawal.entity.js';
import { StandardWithdrawalsController } from './standard-withdrawals.controller.js';
import { StandardWithdrawals } from './standard-withdrawals.service.js';
import { Standards } from './standards.service.js';
import { SubstitutionApprovals } from './substitution-approvals.service.js';
import { SubstitutionDecisions } from './substitution-decisions.service.js';
import { SubstitutionEnds } from './substitution-ends.service.js';
import { SubstitutionProlongation } from './substitution-prolongation.entity.js';
import { SubstitutionTerms } from './substitution-terms.job.js';
import { Substitutions } from './substitutions.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Direction,
      KitSlot,
      KitStandard,
      Product,
      ProductCorrection,
      ProductPack,
      SlotDocument,
      SlotProduct,
      StandardApproval,
      StandardWithdrawal,
      Substitution,
      SubstitutionApproval,
      SubstitutionProlongation,
    ]),
  ],
  controllers: [
    ProductsController,
    ProductPacksController,
    StandardsController,
    StandardDecisionsController,
    StandardWithdrawalsController,
    SlotDocumentsController,
    SlotsController,
    DirectionsController,
    LeafletsController,
  ],
  providers: [
    DecidedStandards,
    DirectionDrafts,
    Leaflets,
    SlotDocuments,
    ProductCorrectionDecisions,
    ProductCorrections,
    ProductRows,
    Products,
    ProductPacks,
    StandardDecisions,
    DraftRemovals,
    StandardDrafts,
    Standards,
    StandardStories,
    StandardWithdrawals,
    StartingStandard,
    Substitutions,
    SubstitutionApprovals,
    SubstitutionDecisions,
    SubstitutionEnds,
    SubstitutionTerms,
  ],
  exports: [
    ...[
      ProductCorrectionDecisions,
      ProductCorrections,
      ProductPacks,
      ProductRows,
      Products,
      StandardDecisions,
      StandardDrafts,
      Standards,
    ],
    ...[Substitutions, SubstitutionApprovals, SubstitutionEnds],
  ],
})
export class KitStandardsModule {}
