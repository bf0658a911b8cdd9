import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { IsSort } from '../../web/input/sort.decorator.js';
import type { Sort } from '../../web/list.js';
import { ListInput } from '../../web/list.input.js';
import { KIT_STATUSES, type KitStatus } from './kit.js';

export const KIT_SORTS = ['serial', 'status', 'standard', 'seal', 'expiry'] as const;
export type KitSort = (typeof KIT_SORTS)[number];

export class KitsInput extends ListInput {
  @IsOptional()
  @IsSort(KIT_SORTS)
  sort?: Sort<KitSort>;

  @IsOptional()
  @IsIn(KIT_STATUSES)
  status?: KitStatus;

  /** Those that can be packed today. */
  @IsOptional()
  @IsBoolean()
  ready?: boolean;

  /** Those that are in a case: packed, on their way or in a home. */
  @IsOptional()
  @IsBoolean()
  out?: boolean;

  /** Those that expire soon, hold a recalled lot or a refused pack, hold more than a shortage leaves, follow an older standard or were filled in a
   * shortage that is over. */
  @IsOptional()
  @IsBoolean()
  attention?: boolean;

  /** Those that were filled under one substitution, by its id. */
  @IsOptional()
  @IsId()
  substitution?: string;

  /** Those that hold more than one substitution leaves for every kit, by its id. */
  @IsOptional()
  @IsId()
  toOpen?: string;

  /** Those into which one pack went that was refused, by its id. */
  @IsOptional()
  @IsId()
  pack?: string;
}
