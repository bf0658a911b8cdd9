import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { DevBoxController } from './dev-box.controller.js';
import { DevBox } from './dev-box.service.js';
import { DevClockController } from './dev-clock.controller.js';
import { DevClock } from './dev-clock.service.js';
import { Upkeep } from './upkeep.service.js';

/** Only part of the application where it runs as a demonstration: elsewhere none of its paths exists. */
@Module({
  imports: [PatientsModule],
  controllers: [DevBoxController, DevClockController],
  providers: [DevBox, DevClock, Upkeep],
})
export class DemonstrationModule {}
