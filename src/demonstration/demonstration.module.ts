import { Module } from '@nestjs/common';
import { DevClockController } from './dev-clock.controller.js';
import { DevClock } from './dev-clock.service.js';
import { Upkeep } from './upkeep.service.js';

/** Only part of the application where it runs as a demonstration: elsewhere none of its paths exists. */
@Module({ controllers: [DevClockController], providers: [DevClock, Upkeep] })
export class DemonstrationModule {}
