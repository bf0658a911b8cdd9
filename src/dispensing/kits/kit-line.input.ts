import { IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import { IsLot, IsPackCode, IsSlotCode } from '../../web/input/code.decorator.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { isKind } from '../../web/input/kind.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { tidyLine } from '../../web/input/tidy.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import type { GivenLine } from './kit.js';
import { expiryAsPrinted } from './kit-line.rules.js';
import { kitLineTexts } from './kit-line.text.js';

/** A day or a month, as it stands on the pack. */
export const IsExpiry = isKind({
  ...{ name: 'isExpiry', tidy: tidyLine, limits: { maxLength: 20 } },
  fits: (text) => expiryAsPrinted(text) !== null,
});

const PRINTED = /^[!-~ ]{1,20}$/;

export class KitLineInput implements GivenLine {
  @IsSlotCode(kitLineTexts.says('slot-unknown'))
  slot: string;

  /** What its pack is numbered by: ZI number, GTIN, HIBC or PPN. */
  @IsPackCode(kitLineTexts.says('product-missing'))
  product: string;

  @IsWhole(1, 100, kitLineTexts.says('quantity-wrong'))
  quantity: number;

  @IsLot(kitLineTexts.says('lot-missing'))
  lot: string;

  @IsExpiry(kitLineTexts.says('expiry-wrong'))
  expiry: PlainDate;

  @IsOptional()
  @Matches(PRINTED, kitLineTexts.says('serial-wrong'))
  serial?: string;
}

/** One line alone. */
export class AddedKitLineInput extends KitLineInput {
  @SaysItIsSo()
  itIsSo?: string[];
}

/** On the page somebody may name a product that is not in the list. */
export class KitLineFormInput extends AddedKitLineInput {
  @ValidateIf((it: KitLineFormInput) => it.otherProduct === undefined)
  @IsPackCode(kitLineTexts.says('product-missing'))
  product: string;

  @IsOptional()
  @IsPackCode(kitLineTexts.says('product-unknown'))
  otherProduct?: string;

  /** Absent: as many as the slot still asks of this product. */
  @IsOptional()
  @IsWhole(1, 100, kitLineTexts.says('quantity-wrong'))
  declare quantity: number;
}

export class KitLinesInput {
  @IsListOf(() => KitLineInput, 100)
  lines: KitLineInput[];

  @SaysItIsSo()
  itIsSo?: string[];
}

export class NewKitInput {
  @IsUUID('all', kitLineTexts.says('standard-unknown'))
  standardVersionId: string;

  @IsOptional()
  @IsListOf(() => KitLineInput, 100)
  lines?: KitLineInput[];

  @SaysItIsSo()
  itIsSo?: string[];
}
