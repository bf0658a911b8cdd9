import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { IsPostcode } from '../regions/postcode.decorator.js';
import { Digits, IsBirthDate, IsBsn, IsFilled, IsNameText, IsNoteText, IsPhone, Tidy } from './fields.decorator.js';
import { SEXES, type Sex } from './patient.js';
import { patientTexts } from './patient.text.js';
import { IsWhole } from '../web/whole-number.decorator.js';

const says: typeof patientTexts.says = (key, values) => patientTexts.says(key, values);
const MOST_NAME = 80;

/** Where somebody is to be found. */
export class AddressInput {
  @IsPostcode(says('postcodeWrong')) postcode: string;

  @Digits()
  @IsWhole(1, 99_999, says('houseNumberWrong'))
  houseNumber: number;

  @IsOptional()
  @Tidy()
  @Matches(/^[\p{L}\p{N} ./-]{1,10}$/u, says('houseNumberSuffixWrong'))
  houseNumberSuffix?: string;

  @IsOptional()
  @Tidy()
  @IsPhone(says('phoneWrong'))
  phone?: string;
}

export class PatientInput extends AddressInput {
  @Tidy()
  @IsFilled(says('birthNameMissing'))
  @MaxLength(MOST_NAME, says('nameTooLong'))
  @IsNameText(says('nameStrange'))
  birthName: string;

  @Tidy()
  @IsFilled(says('initialsMissing'))
  @MaxLength(MOST_NAME, says('nameTooLong'))
  @IsNameText(says('nameStrange'))
  initials: string;

  @IsBirthDate(says('birthDateWrong')) birthDate: string;

  @IsIn(SEXES, says('sexMissing')) sex: Sex;

  @IsOptional()
  @IsBsn(says('bsnWrong'))
  bsn?: string;
}

export class AccessNoteInput {
  @IsOptional()
  @Tidy()
  @MaxLength(500, says('accessNoteTooLong'))
  @IsNoteText(says('accessNoteTooLong'))
  accessNote?: string;
}
