import { IsBirthDate } from '../../patients/fields.decorator.js';
import { patientTexts } from '../../patients/patient.text.js';
import { IsReason, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { boxAccessTexts } from './box-access.text.js';
import { IsSealOnBox } from './box.input.js';

/** What shows that somebody is where the box is, and why they have to see whose it is. */
export class BoxAccessInput {
  @IsSealOnBox(boxAccessTexts.says('sealMissing'))
  sealNumber: string;

  @IsBirthDate(patientTexts.says('birthDateWrong'))
  birthDate: string;

  @IsWithoutBsn(boxAccessTexts.says('reasonHoldsBsn'))
  @IsReason(boxAccessTexts.says('reasonMissing'))
  reason: string;
}
