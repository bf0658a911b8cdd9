import { IsIn, Matches } from 'class-validator';
import { MAY_BE_KEPT } from '../../web/kept-filters.js';
import { IsName } from '../../web/input/text.decorator.js';
import { keptFilterTexts } from './kept-filters.text.js';

export class KeptFilterInput {
  /** Of which list. */
  @IsIn(Object.keys(MAY_BE_KEPT))
  page: string;

  /** What is asked of it, as its address says: closed words, days and orders only. */
  @Matches(/^[A-Za-z0-9=&.-]{1,300}$/, keptFilterTexts.says('notKept'))
  asked: string;

  @IsName(60, keptFilterTexts.says('nameMissing'))
  filterName: string;
}
