import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { slotTexts } from './slot.text.js';
import { ON_RETURN, SLOT_KINDS, type OnReturn, type SlotKind } from './kinds.js';
import { IsWhole } from '../web/whole-number.decorator.js';

export class SlotInput {
  @Matches(/^[A-Z]\d{1,2}$/, slotTexts.says('code-wrong'))
  code: string;

  @IsIn(SLOT_KINDS)
  kind: SlotKind;

  @IsString()
  @Length(2, 120)
  name: string;

  @IsString()
  @Length(2, 120)
  nameEn: string;

  @IsBoolean()
  mandatory: boolean;

  @IsWhole(0, 100, slotTexts.says('number-wrong'))
  min: number;

  @IsWhole(1, 100, slotTexts.says('number-wrong'))
  max: number;

  @IsString()
  @Length(1, 30)
  unit: string;

  @IsString()
  @Length(1, 30)
  unitEn: string;

  @IsWhole(0, 1825, slotTexts.says('days-wrong'))
  minShelfLifeDays: number;

  @IsIn(ON_RETURN)
  onReturn: OnReturn;

  /** ZI numbers or GTINs, the preferred one first. */
  @IsArray(slotTexts.says('products-missing'))
  @ArrayMaxSize(50)
  @Matches(/^\d{8}$|^\d{14}$/, { ...slotTexts.says('product-unknown'), each: true })
  products: string[];
}

/** The slots named here are added or take the place of those with the same code; the others stay as they are. */
export class StandardChangeInput {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SlotInput)
  slots?: SlotInput[];

  /** Codes of slots that go. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Length(1, 4, { each: true })
  without?: string[];
}
