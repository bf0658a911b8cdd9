import { IsBoolean, IsString, Length, Matches } from 'class-validator';
import { IsDay } from '../web/is-day.js';
import { substitutionTexts } from './substitution.text.js';

export class SubstitutionInput {
  @IsString()
  @Matches(/^[A-Z]\d{1,2}$/, substitutionTexts.says('slot-unknown'))
  slot: string;

  @Matches(/^\d{8}$|^\d{14}$/, substitutionTexts.says('product-unknown'))
  product: string;

  @IsDay(substitutionTexts.says('day-wrong'))
  from: string;

  @IsDay(substitutionTexts.says('day-wrong'))
  to: string;

  @IsString()
  @Length(3, 500, substitutionTexts.says('reason-missing'))
  reason: string;

  @IsBoolean()
  needsConsent: boolean;
}
