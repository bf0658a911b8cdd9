import { IsBoolean, IsString } from 'class-validator';
import { substitutionTexts } from './substitution.text.js';
import { IsProductCode } from '../web/input/code.decorator.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsReason } from '../web/input/text.decorator.js';
import { IsSlotCode } from '../web/input/code.decorator.js';

export class SubstitutionInput {
  @IsString()
  @IsSlotCode(substitutionTexts.says('slot-unknown'))
  slot: string;

  @IsProductCode(substitutionTexts.says('product-unknown'))
  product: string;

  @IsDay(substitutionTexts.says('day-wrong'))
  from: string;

  @IsDay(substitutionTexts.says('day-wrong'))
  to: string;

  @IsReason(substitutionTexts.says('reason-missing'))
  reason: string;

  @IsBoolean()
  needsConsent: boolean;
}
