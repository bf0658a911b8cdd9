import { IsOptional, ValidateIf } from 'class-validator';
import { IsBirthDate, IsInitials } from '../../patients/fields.decorator.js';
import { patientTexts } from '../../patients/patient.text.js';
import { patientRecordTexts } from './patient-record.text.js';
import { IsName } from '../../web/input/text.decorator.js';
import { IsBsn, IsPostcode } from '../../web/input/code.decorator.js';

/** What somebody shows who asks: a BSN, or else name and date of birth, with postcode and initials when others have those too. */
export class PatientSearchInput {
  @IsOptional()
  @IsBsn(patientRecordTexts.says('bsnWrong'))
  bsn?: string;

  @ValidateIf(({ bsn }: PatientSearchInput) => bsn === undefined)
  @IsName(200, patientRecordTexts.says('nameMissing'))
  birthName?: string;

  @ValidateIf(({ bsn }: PatientSearchInput) => bsn === undefined)
  @IsBirthDate(patientRecordTexts.says('birthDateMissing'))
  birthDate?: string;

  @IsOptional()
  @IsPostcode(patientTexts.says('postcodeWrong'))
  postcode?: string;

  @IsOptional()
  @IsInitials(patientTexts.says('nameStrange'))
  initials?: string;
}
