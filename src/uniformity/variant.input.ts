import { IsOptional, IsUUID } from 'class-validator';
import { IsProductCode, IsSlotCode } from '../web/input/code.decorator.js';
import { IsListOf } from '../web/input/nested.decorator.js';
import { IsRaw } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { variantTexts } from './variant.text.js';

export class VariantLineInput {
  @IsSlotCode(variantTexts.says('slot-wrong'))
  slot: string;

  /** ZI number or GTIN. */
  @IsOptional()
  @IsProductCode(variantTexts.says('product-unknown'))
  product?: string;

  /** Nothing, or none: this pharmacy does not fill the slot. */
  @IsOptional()
  @IsWhole(0, 100, variantTexts.says('quantity-wrong'))
  quantity?: number;
}

export class VariantInput {
  @IsOptional()
  @IsListOf(() => VariantLineInput, 100)
  lines?: VariantLineInput[];

  /** From a sheet: a line for each slot with its code, the ZI number or GTIN, and how many. It goes before the lines. */
  @IsOptional()
  @IsRaw(1, 10_000)
  pasted?: string;
}

/** With what the sheet begins: nothing said, what is recorded now; a version of the standard, a copy of it. */
export class VariantSheetInput {
  @IsOptional()
  @IsUUID(undefined, variantTexts.says('from-unknown'))
  from?: string;
}
