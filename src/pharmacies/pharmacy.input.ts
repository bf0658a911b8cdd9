import { IsLatitude, IsLongitude } from '../web/input/coordinate.decorator.js';
import { IsBoolean, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { KeptHoursInput } from './opening-hours.input.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { IsAgb } from '../web/input/code.decorator.js';
import { IsMailAddress } from '../web/input/mail-address.decorator.js';
import { IsPhone } from '../web/input/phone.decorator.js';
import { IsLine, IsName } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsListOf } from '../web/input/nested.decorator.js';

const number = pharmacyTexts.says('numberWrong');

export class ContactInput {
  @IsName(120, pharmacyTexts.says('nameWrong', { most: 120 }))
  name: string;

  @IsPhone(pharmacyTexts.says('phoneWrong'))
  phone: string;
}

/** Left out: stays as it is. */
export class PharmacyChangeInput extends KeptHoursInput {
  @IsOptional()
  @IsPhone(pharmacyTexts.says('phoneWrong'))
  phone?: string;

  @IsOptional()
  @IsMailAddress(pharmacyTexts.says('mailWrong'))
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
  @IsListOf(() => ContactInput, 2)
  contacts?: ContactInput[];

  /** Postcode areas, comma or space between; replaces the list. */
  @IsOptional()
  @Matches(/^([1-9]\d{3}([\s,;]+|$))*$/, pharmacyTexts.says('pc4Wrong'))
  area?: string;
}

export class NewPharmacyInput {
  @IsName(120, pharmacyTexts.says('nameWrong', { most: 120 }))
  name: string;

  @IsName(120, pharmacyTexts.says('nameWrong', { most: 120 }))
  ownerName: string;

  @IsAgb(pharmacyTexts.says('agbWrong'))
  agb: string;

  @IsMailAddress(pharmacyTexts.says('mailWrong'))
  mailAddress: string;

  @IsPhone(pharmacyTexts.says('phoneWrong'))
  phone: string;

  @IsLatitude(pharmacyTexts.says('placeWrong'), pharmacyTexts.says('swapped'))
  lat: number;

  @IsLongitude(pharmacyTexts.says('placeWrong'), pharmacyTexts.says('swapped'))
  lon: number;

  @IsOptional()
  @IsNumber({}, number)
  @Min(0.5, number)
  @Max(50, number)
  radiusKm?: number;

  @IsOptional()
  @IsLine(80, pharmacyTexts.says('nameWrong', { most: 80 }))
  place?: string;
}
