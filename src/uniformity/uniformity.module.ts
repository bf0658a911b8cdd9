import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';
import { ComparisonController } from './comparison.controller.js';
import { Comparisons } from './comparisons.service.js';
import { LeanerController } from './leaner.controller.js';
import { LeanerStandard } from './leaner.service.js';
import { OutsideController } from './outside.controller.js';
import { Outside } from './outside.service.js';
import { PublicationController } from './publication.controller.js';
import { Publications } from './publications.service.js';
import { Variant } from './variant.entity.js';
import { VariantController } from './variant.controller.js';
import { Variants } from './variants.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Variant]), KitStandardsModule],
  controllers: [VariantController, ComparisonController, LeanerController, OutsideController, PublicationController],
  providers: [Comparisons, LeanerStandard, Outside, Publications, Variants],
})
export class UniformityModule {}
