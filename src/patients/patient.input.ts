import { IsIn, IsOptional, MaxLength } from 'class-validator';
import {
  BehindTheNumber,
  HouseNumber,
  IsBirthDate,
  IsFilled,
  IsHouseNumberSuffix,
  IsInitials,
} from './fields.decorator.js';
import { SEXES, type Sex } from './patient.js';
import { patientTexts } from './patient.text.js';
import { mayLiveAt } from '../regions/haaglanden.js';
import { IsPlausible } from '../web/input/it-is-so.js';
import { IsBsn, IsPostcode } from '../web/input/code.decorator.js';
import { IsPhone } from '../web/input/phone.decorator.js';
import { IsLine, IsName, IsNote, IsWithoutBsn } from '../web/input/text.decorator.js';
import { IsListOf } from '../web/input/nested.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';

const says: typeof patientTexts.says = (key, values) => patientTexts.says(key, values);
/** As many as the population register holds. */
const MOST_NAME = 200;
const MOST_INITIALS = 40;
const MOST_STREET = 80;

/** A number with who answers there, of a system that keeps them apart. */
export class PatientPhoneInput {
  @IsPhone(says('phoneWrong')) number: string;

  @IsOptional()
  @IsName(60, says('phoneWrong'))
  who?: string;
}

/** Where somebody is to be found. */
export class AddressInput {
  @IsPostcode(says('postcodeWrong'))
  @IsPlausible(mayLiveAt, says('postcodeOfPostBoxes'))
  postcode: string;

  /** Digits; a suffix that was typed behind them goes where it belongs. */
  @HouseNumber()
  @IsWhole(1, 99_999, says('houseNumberWrong'))
  houseNumber: number;

  @IsOptional()
  @BehindTheNumber()
  @IsHouseNumberSuffix(says('houseNumberSuffixWrong'))
  houseNumberSuffix?: string;

  /** With the town: an opium prescription states both. */
  @IsOptional()
  @IsLine(MOST_STREET, says('streetWrong'))
  street?: string;

  @IsOptional()
  @IsName(MOST_STREET, says('townWrong'))
  town?: string;

  /** One or several, as they are written: 070-1234567 (dochter) / 06-12345678. */
  @IsOptional()
  @IsPhone(says('phoneWrong'))
  phone?: string;

  /** The same, each by itself; then `phone` is left out. */
  @IsOptional()
  @IsListOf(() => PatientPhoneInput, 5, says('phoneWrong'))
  phones?: PatientPhoneInput[];
}

export class PatientInput extends AddressInput {
  @IsFilled(says('birthNameMissing'))
  @MaxLength(MOST_NAME, says('nameTooLong', { most: MOST_NAME }))
  @IsWithoutBsn()
  @IsName(MOST_NAME, says('nameStrange'))
  birthName: string;

  /** Somebody with one name has none. */
  @IsOptional()
  @MaxLength(MOST_INITIALS, says('nameTooLong', { most: MOST_INITIALS }))
  @IsInitials(says('nameStrange'))
  initials?: string;

  @IsBirthDate(says('birthDateWrong')) birthDate: string;

  @IsIn(SEXES, says('sexMissing')) sex: Sex;

  @IsOptional()
  @IsBsn(says('bsnWrong'))
  bsn?: string;
}

export class AccessNoteInput {
  @IsOptional()
  @IsNote(500, says('accessNoteTooLong'))
  accessNote?: string;

  /** Where in the home the kit is kept. */
  @IsOptional()
  @IsLine(120, says('kitPlaceTooLong'))
  @IsWithoutBsn()
  kitPlace?: string;
}
