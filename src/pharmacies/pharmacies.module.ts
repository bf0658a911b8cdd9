import { Module } from '@nestjs/common';
import { ByHand } from './by-hand.service.js';
import { CandidatesController } from './candidates.controller.js';
import { Offers } from './candidates.service.js';
import { Participation } from './participation.service.js';
import { PharmaciesController } from './pharmacies.controller.js';
import { Pharmacies } from './pharmacies.service.js';

@Module({
  controllers: [CandidatesController, PharmaciesController],
  providers: [ByHand, Offers, Pharmacies, Participation],
  exports: [ByHand, Offers],
})
export class PharmaciesModule {}
