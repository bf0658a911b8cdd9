import { PartialType } from '@nestjs/mapped-types';
import { IsProductCode, IsSlotCode } from '../web/input/code.decorator.js';
import { IsLine } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { variantTexts } from './variant.text.js';

/** A slot of a pharmacy as a list has it. */
export class VariantRowInput {
  /** Pharmacy and slot together: by these a line is recognised. */
  @IsLine(150, variantTexts.says('row-place-missing'))
  place: string;

  /** Its AGB code or its name. */
  @IsLine(120, variantTexts.says('row-pharmacy-unknown'))
  pharmacy: string;

  @IsSlotCode(variantTexts.says('slot-wrong'))
  slot: string;

  /** ZI number or GTIN. */
  @IsProductCode(variantTexts.says('product-unknown'))
  product: string;

  @IsWhole(1, 100, variantTexts.says('quantity-wrong'))
  quantity: number;
}

export class VariantRowChangeInput extends PartialType(VariantRowInput) {}
