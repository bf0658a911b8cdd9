import { MaxLength, MinLength } from 'class-validator';
import { IsPostcode } from '../regions/postcode.decorator.js';
import { breakGlassTexts } from './break-glass.text.js';
import { IsBirthDate, IsNoteText, IsWithoutBsn, Tidy } from './fields.decorator.js';
import { patientTexts } from './patient.text.js';

export class BreakGlassInput {
  @IsBirthDate(patientTexts.says('birthDateWrong')) birthDate: string;

  @IsPostcode(patientTexts.says('postcodeWrong')) postcode: string;

  @Tidy()
  @MinLength(3, breakGlassTexts.says('reasonMissing'))
  @MaxLength(500, breakGlassTexts.says('reasonMissing'))
  @IsNoteText(breakGlassTexts.says('reasonMissing'))
  @IsWithoutBsn(breakGlassTexts.says('reasonHoldsBsn'))
  reason: string;
}
