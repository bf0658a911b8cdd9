import { AreNamed } from '../web/input/several.decorator.js';
import { MOST_PRINTED, PaperInput } from './papers.input.js';

export class SeveralPapersInput extends PaperInput {
  /** The cases, with commas between them. */
  @AreNamed(MOST_PRINTED)
  cases: string[];
}
