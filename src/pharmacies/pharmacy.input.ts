import { IsLatitude, IsLongitude } from '../web/input/coordinate.decorator.js';
import { IsBoolean, IsOptional } from 'class-validator';
import { deliveryTexts } from './delivery-hours.text.js';
import { KeptHoursInput } from './opening-hours.input.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { IsPostcodeAreas } from './postcode-areas.rules.js';
import { IsAgb } from '../web/input/code.decorator.js';
import { IsDistance } from '../web/input/distance.decorator.js';
import { IsMailAddress } from '../web/input/mail-address.decorator.js';
import { IsPhone } from '../web/input/phone.decorator.js';
import { IsLine, IsName, IsNote } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsListOf } from '../web/input/nested.decorator.js';

const number = pharmacyTexts.says('numberWrong');

export class ContactInput {
  /** Left out where the number is of no one person. */
  @IsOptional()
  @IsName(120, pharmacyTexts.says('nameWrong', { most: 120 }))
  name?: string;

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
  @IsDistance(0.5, 50, pharmacyTexts.says('radiusWrong'))
  radiusKm?: number;

  @IsOptional()
  @IsBoolean()
  deliversOutOfHours?: boolean;

  /** When it delivers, where that is not as long as it is open: "ma t/m vr 14.00-18.00". "Geen": as long as it is open. */
  @IsOptional()
  @IsNote(500, deliveryTexts.says('wrong'))
  deliveryText?: string;

  @IsOptional()
  @IsListOf(() => ContactInput, 2)
  contacts?: ContactInput[];

  /** Postcode areas: "2512, 2513 en 2514", "2511-2518"; replaces the list. */
  @IsOptional()
  @IsPostcodeAreas(pharmacyTexts.says('pc4Wrong'))
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
  @IsDistance(0.5, 50, pharmacyTexts.says('radiusWrong'))
  radiusKm?: number;

  @IsOptional()
  @IsLine(80, pharmacyTexts.says('nameWrong', { most: 80 }))
  place?: string;
}
