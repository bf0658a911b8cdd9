import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { WhomItTouches } from '../kit-standards/whom-it-touches.js';
import { ComparisonController } from './comparison.controller.js';
import { Comparisons } from './comparisons.service.js';
import { LeanerController } from './leaner.controller.js';
import { LeanerStandard } from './leaner.service.js';
import { OutsideController } from './outside.controller.js';
import { Outside } from './outside.service.js';
import { CorrectedProducts } from './products/corrected-products.service.js';
import { ProductCorrectionDecisionsController } from './products/product-correction-decisions.controller.js';
import { ProductCorrectionController } from './products/product-correction.controller.js';
import { PublicationController } from './publication.controller.js';
import { Publications } from './publications.service.js';
import { ShelfController } from './shortages/shelf.controller.js';
import { RegionShelf } from './shortages/shelf.service.js';
import { SubstitutionDecisionsController } from './shortages/substitution-decisions.controller.js';
import { SubstitutionForms } from './shortages/substitution-forms.service.js';
import { SubstitutionsController } from './shortages/substitutions.controller.js';
import { OwnVariantRows } from './own-variant-rows.service.js';
import { VersionEffects } from './version-effects.service.js';
import { VersionReminders } from './version-reminders.job.js';
import { Variant } from './variant.entity.js';
import { VariantRows } from './variant-rows.service.js';
import { VariantController } from './variant.controller.js';
import { Variants } from './variants.service.js';

/** Global for what the room of the standard asks of it: whom a version touches. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Variant]), KitStandardsModule],
  controllers: [
    ...[VariantController, ComparisonController, LeanerController, OutsideController, PublicationController],
    ...[ProductCorrectionController, ProductCorrectionDecisionsController],
    ...[ShelfController, SubstitutionsController, SubstitutionDecisionsController],
  ],
  providers: [
    Comparisons,
    CorrectedProducts,
    LeanerStandard,
    Outside,
    OwnVariantRows,
    Publications,
    RegionShelf,
    SubstitutionForms,
    Variants,
    VariantRows,
    VersionEffects,
    { provide: WhomItTouches, useExisting: VersionEffects },
    VersionReminders,
  ],
  exports: [OwnVariantRows, VariantRows, WhomItTouches],
})
export class UniformityModule {}
