import { AreNamed, AreTicked } from '../web/input/several.decorator.js';
import { MOST_PRINTED, PaperInput } from './papers.input.js';

/** Cases that were ticked in a list. */
export class CasesToPrintInput {
  @AreTicked(MOST_PRINTED)
  cases: string[];
}

export class SeveralPapersInput extends PaperInput {
  /** The cases, with commas between them. */
  @AreNamed(MOST_PRINTED)
  cases: string[];
}
