import { IsBoolean, IsOptional } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import { IsSought } from '../web/input/text.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';

export const PHARMACY_SORTS = ['name', 'place', 'takesPart', 'ready'] as const;
export type PharmacySort = (typeof PHARMACY_SORTS)[number];

export class PharmaciesInput extends ListInput {
  @IsOptional()
  @IsSort(PHARMACY_SORTS)
  sort?: Sort<PharmacySort>;

  /** Part of its name or of where it is. */
  @IsOptional()
  @IsSought()
  q?: string;

  @IsOptional()
  @IsBoolean()
  takesPart?: boolean;
}
