import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../web/is-day.js';
import { IsMailAddress } from '../web/mail-address.decorator.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { IsWhole } from '../web/whole-number.decorator.js';

/** A form names every weekday; one without times is a day on which it is closed. */
const daysOpen = (rows: unknown): unknown =>
  Array.isArray(rows) ? rows.filter((row: Partial<OpeningHoursInput> | null) => row?.opens || row?.closes) : rows;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const number = pharmacyTexts.says('numberWrong');

export class OpeningHoursInput {
  @IsWhole(1, 7, number)
  weekday: number;

  @Matches(TIME, pharmacyTexts.says('timeWrong'))
  opens: string;

  @Matches(TIME, pharmacyTexts.says('timeWrong'))
  closes: string;
}

export class ClosureInput {
  @IsDay(pharmacyTexts.says('dayWrong'))
  from: string;

  @IsDay(pharmacyTexts.says('dayWrong'))
  until: string;
}

export class ContactInput {
  @IsString(pharmacyTexts.says('nameWrong', { most: 120 }))
  @Length(1, 120, pharmacyTexts.says('nameWrong', { most: 120 }))
  name: string;

  @IsString(pharmacyTexts.says('phoneWrong'))
  @Length(3, 30, pharmacyTexts.says('phoneWrong'))
  phone: string;
}

/** Left out: stays as it is. */
export class PharmacyChangeInput {
  @IsOptional()
  @IsString(pharmacyTexts.says('phoneWrong'))
  @Length(3, 30, pharmacyTexts.says('phoneWrong'))
  phone?: string;

  @IsOptional()
  @IsMailAddress(pharmacyTexts.says('mailWrong'))
  @Length(3, 254, pharmacyTexts.says('mailWrong'))
  mailAddress?: string;

  @IsOptional()
  @IsWhole(0, 50, number)
  minimumReadyKits?: number;

  @IsOptional()
  @IsNumber({}, number)
  @Min(0.5, number)
  @Max(50, number)
  radiusKm?: number;

  @IsOptional()
  @IsBoolean()
  deliversOutOfHours?: boolean;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => daysOpen(value))
  @IsArray()
  @ArrayMaxSize(21)
  @ValidateNested({ each: true })
  @Type(() => OpeningHoursInput)
  hours?: OpeningHoursInput[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ClosureInput)
  closures?: ClosureInput[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => ContactInput)
  contacts?: ContactInput[];

  /** Postcode areas, comma or space between; replaces the list. */
  @IsOptional()
  @Matches(/^([1-9]\d{3}([\s,;]+|$))*$/, pharmacyTexts.says('pc4Wrong'))
  area?: string;
}

export class NewPharmacyInput {
  @IsString(pharmacyTexts.says('nameWrong', { most: 120 }))
  @Length(1, 120, pharmacyTexts.says('nameWrong', { most: 120 }))
  name: string;

  @IsString(pharmacyTexts.says('nameWrong', { most: 120 }))
  @Length(1, 120, pharmacyTexts.says('nameWrong', { most: 120 }))
  ownerName: string;

  @Matches(/^\d{8}$/, pharmacyTexts.says('agbWrong'))
  agb: string;

  @IsMailAddress(pharmacyTexts.says('mailWrong'))
  mailAddress: string;

  @IsString(pharmacyTexts.says('phoneWrong'))
  @Length(3, 30, pharmacyTexts.says('phoneWrong'))
  phone: string;

  @IsNumber({}, number)
  @Min(50, number)
  @Max(54, number)
  lat: number;

  @IsNumber({}, number)
  @Min(3, number)
  @Max(8, number)
  lon: number;

  @IsOptional()
  @IsNumber({}, number)
  @Min(0.5, number)
  @Max(50, number)
  radiusKm?: number;

  @IsOptional()
  @IsString(pharmacyTexts.says('nameWrong', { most: 80 }))
  @Length(1, 80, pharmacyTexts.says('nameWrong', { most: 80 }))
  place?: string;
}
