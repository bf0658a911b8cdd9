import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { slotTexts } from './slot.text.js';
import { ON_RETURN, SLOT_KINDS, type OnReturn, type SlotKind } from './kinds.js';
import { IsProductCode } from '../web/input/code.decorator.js';
import { IsLine, IsName } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsSlotCode } from '../web/input/code.decorator.js';
import { SaysItIsSo } from '../web/input/it-is-so.js';
import { IsListOf } from '../web/input/nested.decorator.js';

export class SlotInput {
  @IsSlotCode(slotTexts.says('code-wrong'))
  code: string;

  @IsIn(SLOT_KINDS)
  kind: SlotKind;

  @IsName(120)
  name: string;

  @IsName(120)
  nameEn: string;

  @IsBoolean()
  mandatory: boolean;

  @IsWhole(0, 100, slotTexts.says('number-wrong'))
  min: number;

  @IsWhole(1, 100, slotTexts.says('number-wrong'))
  max: number;

  @IsLine(30)
  unit: string;

  @IsLine(30)
  unitEn: string;

  @IsWhole(0, 1825, slotTexts.says('days-wrong'))
  minShelfLifeDays: number;

  @IsIn(ON_RETURN)
  onReturn: OnReturn;

  /** ZI numbers or GTINs, the preferred one first. */
  @IsArray(slotTexts.says('products-missing'))
  @ArrayMaxSize(50)
  @IsProductCode({ ...slotTexts.says('product-unknown'), each: true })
  products: string[];
}

export class OneSlotInput extends SlotInput {
  /** Before directions go with the substance they are about. */
  @SaysItIsSo() itIsSo?: string[];
}

/** The slots named here are added or take the place of those with the same code; the others stay as they are. */
export class StandardChangeInput {
  @IsOptional()
  @IsListOf(() => SlotInput, 100)
  slots?: SlotInput[];

  /** Codes of slots that go. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsSlotCode({ each: true })
  without?: string[];

  @SaysItIsSo() itIsSo?: string[];
}
