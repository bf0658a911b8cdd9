import { IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { IsBirthDate, IsBsn, IsNameText, Tidy } from '../../patients/fields.decorator.js';
import { patientRecordTexts } from './patient-record.text.js';

/** What somebody shows who asks: a BSN, or else name and date of birth. */
export class PatientSearchInput {
  @IsOptional()
  @IsBsn(patientRecordTexts.says('bsnWrong'))
  bsn?: string;

  @ValidateIf(({ bsn }: PatientSearchInput) => bsn === undefined)
  @Tidy()
  @MaxLength(80, patientRecordTexts.says('nameMissing'))
  @IsNameText(patientRecordTexts.says('nameMissing'))
  birthName?: string;

  @ValidateIf(({ bsn }: PatientSearchInput) => bsn === undefined)
  @IsBirthDate(patientRecordTexts.says('birthDateMissing'))
  birthDate?: string;
}
