import { AreNamed, AreTicked } from '../web/input/several.decorator.js';
import { KitLabelInput, MOST_PRINTED } from './papers.input.js';

/** Kits that were ticked in a list. */
export class SeveralKitsInput {
  @AreTicked(MOST_PRINTED)
  kits: string[];
}

export class KitLabelsInput extends KitLabelInput {
  /** The kits, with commas between them. */
  @AreNamed(MOST_PRINTED)
  kits: string[];
}
