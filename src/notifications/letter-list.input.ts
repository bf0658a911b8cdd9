import { IsIn, IsOptional } from 'class-validator';
import { ListInput } from '../web/list.input.js';
import { LETTER_STATES, type LetterState } from './letter-list.query.js';

export class LetterListInput extends ListInput {
  @IsOptional()
  @IsIn(LETTER_STATES)
  state?: LetterState;
}
