import { Module } from '@nestjs/common';
import { Region } from './region.query.js';

@Module({ providers: [Region], exports: [Region] })
export class RegionsModule {}
