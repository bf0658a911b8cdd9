import { ArrayMaxSize, IsArray, IsBoolean, IsOptional } from 'class-validator';
import { consentTexts } from './consent.text.js';
import { stepTexts } from './step.text.js';
import { IsId } from '../../patients/fields.decorator.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';

export class ConsentInput {
  /** What was shown, so that nobody agrees with what has come in its place since. */
  @IsId(consentTexts.says('waitsNoMore'))
  substitution: string;

  /** What else was shown with it, of the same slot: answered at once. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsId({ ...consentTexts.says('waitsNoMore'), each: true })
  beside?: string[];

  @IsBoolean(consentTexts.says('sayWhich'))
  given: boolean;

  /** Who of the practice said so by telephone; only for the pharmacy, since a prescriber speaks for themselves. */
  @IsOptional()
  @IsName(80, consentTexts.says('whoMissing'))
  givenBy?: string;

  @IsOptional()
  @IsMoment(stepTexts.says('momentIncomplete'))
  givenAt?: string;
}
