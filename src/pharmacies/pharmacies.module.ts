import { Module } from '@nestjs/common';
import { CandidatesController } from './candidates.controller.js';
import { Offers } from './candidates.service.js';
import { Participation } from './participation.service.js';
import { PharmaciesController } from './pharmacies.controller.js';
import { Pharmacies } from './pharmacies.service.js';

@Module({
  controllers: [CandidatesController, PharmaciesController],
  providers: [Offers, Pharmacies, Participation],
  exports: [Offers],
})
export class PharmaciesModule {}
