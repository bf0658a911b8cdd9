import { IntersectionType, OmitType, PartialType, PickType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';
import { organisationTexts } from '../people/organisations.text.js';
import { IsPostcode } from '../web/input/code.decorator.js';
import { NewPharmacyInput, PharmacyChangeInput } from './pharmacy.input.js';

const PLACE = ['lat', 'lon'] as const;
const DETAILS = [
  ...(['hoursText', 'hoursPerDay', 'deliveryText', 'area'] as const),
  ...(['minimumReadyKits', 'deliversOutOfHours', 'itIsSo'] as const),
] as const;

/** A pharmacy as a list has it: what is typed for a new one and on its form, and a postcode where nobody knows coordinates. */
export class PharmacyRowInput extends IntersectionType(
  OmitType(NewPharmacyInput, PLACE),
  PartialType(PickType(NewPharmacyInput, PLACE)),
  PickType(PharmacyChangeInput, DETAILS),
) {
  @IsOptional()
  @IsPostcode(organisationTexts.says('postcodeWrong'))
  postcode?: string;
}

export class PharmacyRowChangeInput extends PartialType(PharmacyRowInput) {}
