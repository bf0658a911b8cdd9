import { Module } from '@nestjs/common';
import { CandidatesController } from './candidates.controller.js';
import { Offers } from './candidates.service.js';

@Module({ controllers: [CandidatesController], providers: [Offers], exports: [Offers] })
export class PharmaciesModule {}
