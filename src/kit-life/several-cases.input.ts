import { AreTicked } from '../web/input/several.decorator.js';

/** Cases that were ticked in a list. */
export class SeveralCasesInput {
  @AreTicked()
  cases: string[];
}
