import { IsIn, IsOptional } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import { IsSought } from '../web/input/text.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';
import { PUT_ASIDE } from '../web/form-keeper.js';
import { OPIUM_LISTS } from './kinds.js';

export const PRODUCT_SORTS = ['name', 'code', 'form', 'opiumList', 'price'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

export class ProductsInput extends ListInput {
  @IsOptional()
  @IsSort(PRODUCT_SORTS)
  sort?: Sort<ProductSort>;

  /** Part of its name or of its code. */
  @IsOptional()
  @IsSought()
  q?: string;

  /** One was filling something in, and goes on with that afterwards. */
  @IsOptional()
  @IsIn([PUT_ASIDE])
  way?: typeof PUT_ASIDE;

  @IsOptional()
  @IsIn(OPIUM_LISTS)
  opiumList?: (typeof OPIUM_LISTS)[number];
}
