import { IsRaw } from '../../web/input/text.decorator.js';
import { findTexts } from './find.text.js';

export class FindInput {
  /** A number, a code, a name; kept sign by sign, for a scanner's code has signs that no text has. */
  @IsRaw(1, 300, findTexts.says('qWrong'))
  q: string;
}
