import { Module } from '@nestjs/common';
import { CoverageController } from './coverage.controller.js';
import { Coverages } from './coverage.query.js';
import { UptakeController } from './uptake.controller.js';
import { Uptakes } from './uptake.query.js';

@Module({
  controllers: [UptakeController, CoverageController],
  providers: [Uptakes, Coverages],
})
export class MonitoringModule {}
