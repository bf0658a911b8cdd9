import { breakGlassTexts } from './break-glass.text.js';
import { IsBirthDate } from './fields.decorator.js';
import { patientTexts } from './patient.text.js';
import { IsPostcode } from '../web/input/code.decorator.js';
import { IsReason } from '../web/input/text.decorator.js';
import { IsWithoutBsn } from '../web/input/text.decorator.js';

export class BreakGlassInput {
  @IsBirthDate(patientTexts.says('birthDateWrong')) birthDate: string;

  @IsPostcode(patientTexts.says('postcodeWrong')) postcode: string;

  @IsWithoutBsn(breakGlassTexts.says('reasonHoldsBsn'))
  @IsReason(breakGlassTexts.says('reasonMissing'))
  reason: string;
}
