import { ArrayMinSize, IsOptional } from 'class-validator';
import { consentTexts } from './consent.text.js';
import { stepTexts } from './step.text.js';
import { IsProductCode } from '../../web/input/code.decorator.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsSlotCode } from '../../web/input/code.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';

export class ConsentedInput {
  @IsSlotCode(consentTexts.says('waitsNoMore'))
  slot: string;

  @IsProductCode(consentTexts.says('waitsNoMore'))
  product: string;
}

export class ConsentInput {
  /** What was shown, so that nobody agrees with what has come in its place since. */
  @IsListOf(() => ConsentedInput, 40, consentTexts.says('waitsNoMore'))
  @ArrayMinSize(1, consentTexts.says('waitsNoMore'))
  substitutions: ConsentedInput[];

  /** Who of the practice said so by telephone; only for the pharmacy, since a prescriber speaks for themselves. */
  @IsOptional()
  @IsName(80, consentTexts.says('whoMissing'))
  givenBy?: string;

  @IsOptional()
  @IsMoment(stepTexts.says('momentIncomplete'))
  givenAt?: string;
}
