import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsMoment } from '../../web/moment.input.js';
import { consentTexts } from './consent.text.js';
import { stepTexts } from './step.text.js';

export class ConsentedInput {
  @Matches(/^[A-Z]\d{1,2}$/, consentTexts.says('waitsNoMore'))
  slot: string;

  @Matches(/^\d{8}$|^\d{14}$/, consentTexts.says('waitsNoMore'))
  product: string;
}

export class ConsentInput {
  /** What was shown, so that nobody agrees with what has come in its place since. */
  @IsArray(consentTexts.says('waitsNoMore'))
  @ArrayMinSize(1, consentTexts.says('waitsNoMore'))
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => ConsentedInput)
  substitutions: ConsentedInput[];

  /** Who of the practice said so by telephone; only for the pharmacy, since a prescriber speaks for themselves. */
  @IsOptional()
  @Matches(/^[\p{L}\p{M}][\p{L}\p{M}\p{N} .,'’()-]{1,79}$/u, consentTexts.says('whoMissing'))
  givenBy?: string;

  @IsOptional()
  @IsMoment(stepTexts.says('momentIncomplete'))
  givenAt?: string;
}
