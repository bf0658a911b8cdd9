import { IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import { isKind } from '../../web/input/kind.js';
import { tidyLine } from '../../web/input/tidy.js';
import type { GivenLine } from './kit.js';
import { kitLineTexts } from './kit-line.text.js';
import { expiryAsPrinted } from './kit-line.rules.js';
import { IsProductCode } from '../../web/input/code.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { IsLot, IsSlotCode } from '../../web/input/code.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';

/** A day or a month, as it stands on the pack. */
const IsExpiry = isKind({
  ...{ name: 'isExpiry', tidy: tidyLine, limits: { maxLength: 20 } },
  fits: (text) => expiryAsPrinted(text) !== null,
});

const PRINTED = /^[!-~ ]{1,20}$/;
const typed = ({ scan }: KitLineInput) => scan === undefined;

/** Typed field by field, or the raw text of a scan; a scan may say into which slot and how many. */
export class KitLineInput implements GivenLine {
  @IsOptional()
  @IsRaw(1, 300)
  scan?: string;

  @ValidateIf((it: KitLineInput) => typed(it) || it.slot !== undefined)
  @IsSlotCode(kitLineTexts.says('slot-unknown'))
  slot?: string;

  /** ZI number or GTIN. */
  @ValidateIf(typed)
  @IsProductCode(kitLineTexts.says('product-missing'))
  product?: string;

  @ValidateIf((it: KitLineInput) => typed(it) || it.quantity !== undefined)
  @IsWhole(1, 100, kitLineTexts.says('quantity-wrong'))
  quantity?: number;

  @ValidateIf(typed)
  @IsLot(kitLineTexts.says('lot-missing'))
  lot?: string;

  @ValidateIf(typed)
  @IsExpiry(kitLineTexts.says('expiry-wrong'))
  expiry?: PlainDate;

  @IsOptional()
  @Matches(PRINTED, kitLineTexts.says('serial-wrong'))
  serial?: string;
}

/** On the page somebody may name a product that is not in the list. */
export class KitLineFormInput extends KitLineInput {
  @ValidateIf((it: KitLineFormInput) => typed(it) && it.otherProduct === undefined)
  @IsProductCode(kitLineTexts.says('product-missing'))
  product?: string;

  @IsOptional()
  @IsProductCode(kitLineTexts.says('product-unknown'))
  otherProduct?: string;
}

export class KitLinesInput {
  @IsListOf(() => KitLineInput, 100)
  lines: KitLineInput[];
}

export class NewKitInput {
  @IsUUID('all', kitLineTexts.says('standard-unknown'))
  standardVersionId: string;

  @IsOptional()
  @IsListOf(() => KitLineInput, 100)
  lines?: KitLineInput[];
}
