import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import type { GivenLine } from './kit.js';
import { kitLineTexts } from './kit-line.text.js';
import { expiryAsPrinted } from './kit-line.rules.js';
import { IsWhole } from '../../web/whole-number.decorator.js';

@ValidatorConstraint({ name: 'expiry' })
class IsExpiry {
  validate(text: unknown): boolean {
    return typeof text === 'string' && expiryAsPrinted(text) !== null;
  }
}

const PRINTED = /^[!-~ ]{1,20}$/;
const CODE = /^\d{8}$|^\d{14}$/;
const SLOT = /^[A-Z]\d{1,2}$/;
const typed = ({ scan }: KitLineInput) => scan === undefined;

/** Typed field by field, or the raw text of a scan; a scan may say into which slot and how many. */
export class KitLineInput implements GivenLine {
  @IsOptional()
  @IsString()
  @Length(1, 300)
  scan?: string;

  @ValidateIf((it: KitLineInput) => typed(it) || it.slot !== undefined)
  @Matches(SLOT, kitLineTexts.says('slot-unknown'))
  slot?: string;

  /** ZI number or GTIN. */
  @ValidateIf(typed)
  @Matches(CODE, kitLineTexts.says('product-missing'))
  product?: string;

  @ValidateIf((it: KitLineInput) => typed(it) || it.quantity !== undefined)
  @IsWhole(1, 100, kitLineTexts.says('quantity-wrong'))
  quantity?: number;

  @ValidateIf(typed)
  @Matches(PRINTED, kitLineTexts.says('lot-missing'))
  lot?: string;

  @ValidateIf(typed)
  @Validate(IsExpiry, kitLineTexts.says('expiry-wrong'))
  expiry?: PlainDate;

  @IsOptional()
  @Matches(PRINTED, kitLineTexts.says('serial-wrong'))
  serial?: string;
}

/** On the page somebody may name a product that is not in the list. */
export class KitLineFormInput extends KitLineInput {
  @ValidateIf((it: KitLineFormInput) => typed(it) && it.otherProduct === undefined)
  @Matches(CODE, kitLineTexts.says('product-missing'))
  product?: string;

  @IsOptional()
  @Matches(CODE, kitLineTexts.says('product-unknown'))
  otherProduct?: string;
}

export class KitLinesInput {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KitLineInput)
  lines: KitLineInput[];
}

export class NewKitInput {
  @IsUUID('all', kitLineTexts.says('standard-unknown'))
  standardVersionId: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KitLineInput)
  lines?: KitLineInput[];
}
