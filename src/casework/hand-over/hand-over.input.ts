import { IsUUID } from 'class-validator';
import { handOverTexts } from './hand-over.text.js';

export class HandOverInput {
  @IsUUID('all', handOverTexts.says('choosePharmacy'))
  pharmacyId: string;
}
