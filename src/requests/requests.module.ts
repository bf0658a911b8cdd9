import { Module } from '@nestjs/common';
import { KitLifeModule } from '../kit-life/kit-life.module.js';
import { PharmaciesModule } from '../pharmacies/pharmacies.module.js';
import { Patients } from './patients.service.js';
import { Vault } from './vault.js';

@Module({
  imports: [KitLifeModule, PharmaciesModule],
  providers: [Patients, Vault],
  exports: [Patients],
})
export class RequestsModule {}
