import { IsIn } from 'class-validator';
import { IsId } from './fields.decorator.js';
import { otherKitTexts, PATIENT_SAID, type PatientSaid } from './other-kits.text.js';

export class PatientSaidInput {
  @IsId(otherKitTexts.says('saidMissing')) other: string;
  @IsIn(PATIENT_SAID, otherKitTexts.says('saidMissing')) said: PatientSaid;
}
