import { Module } from '@nestjs/common';
import { CoverageController } from './coverage.controller.js';
import { Coverages } from './coverage.query.js';
import { OverviewController } from './overview.controller.js';
import { Overviews } from './overview.query.js';
import { UptakeController } from './uptake.controller.js';
import { Uptakes } from './uptake.query.js';

@Module({
  controllers: [OverviewController, UptakeController, CoverageController],
  providers: [Uptakes, Coverages, Overviews],
})
export class MonitoringModule {}
