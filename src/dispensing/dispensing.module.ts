import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { KitStandardsModule } from '../kit-standards/kit-standards.module.js';

@Module({ imports: [KitLifeModule, KitStandardsModule] })
export class DispensingModule {}
