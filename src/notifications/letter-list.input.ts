import { IsIn, IsOptional } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import { AreTicked } from '../web/input/several.decorator.js';
import { IsSought } from '../web/input/text.decorator.js';
import type { Sort } from '../web/list.js';
import { DaysListInput } from '../web/list.input.js';
import { LETTER_SORTS, LETTER_STATES, type LetterSort, type LetterState } from './letter-list.query.js';

export class LetterListInput extends DaysListInput {
  @IsOptional()
  @IsSort(LETTER_SORTS)
  sort?: Sort<LetterSort>;

  @IsOptional()
  @IsIn(LETTER_STATES)
  state?: LetterState;

  /** Part of the name or the address it goes to. */
  @IsOptional()
  @IsSought()
  q?: string;
}

/** Letters that were ticked in the list. */
export class SeveralLettersInput {
  @AreTicked()
  letters: string[];
}
