import { IsBoolean, IsOptional } from 'class-validator';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { IsLine } from '../../web/input/text.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { orderTexts } from '../asking/order.text.js';
import { signedFormTexts } from './signed-form.text.js';

export class OpiumOnFormInput {
  @IsLine(20, orderTexts.says('line-unknown')) slot: string;
  /** 0: not to be in the kit. */
  @IsWhole(0, 100, signedFormTexts.says('quantityWrong')) quantity: number;
}

/** What stands on a form that a prescriber signed by hand. */
export class SignedFormInput {
  @IsDay(signedFormTexts.says('signedOnMissing')) signedOn: string;

  /** How many of each opium medicine; of what is left out as many as the standard says. */
  @IsOptional()
  @IsListOf(() => OpiumOnFormInput, 40, signedFormTexts.says('quantityWrong'))
  opium?: OpiumOnFormInput[];

  /** Whether every medicine is given as the network agreed; else only the form tells how. */
  @IsBoolean(signedFormTexts.says('asAgreedMissing')) asAgreed: boolean;
}
