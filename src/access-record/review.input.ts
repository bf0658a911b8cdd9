import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { reviewTexts } from './review.text.js';
import { IsNote } from '../web/input/text.decorator.js';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

export class ReviewMonthInput {
  @IsOptional()
  @Matches(MONTH, reviewTexts.says('monthWrong'))
  month?: string;

  /** Only what nobody has seen yet. */
  @IsOptional()
  @IsBoolean()
  todo?: boolean;
}

export class ReviewInput {
  @Matches(MONTH, reviewTexts.says('monthWrong'))
  month: string;

  /** As the list names it. */
  @Matches(/^[a-z-]{1,20} \d{4}-\d{2}-\d{2} [0-9a-f-]{1,36} [0-9a-f-]{1,36}$/)
  finding: string;

  @IsOptional()
  @IsNote(1000, reviewTexts.says('remarkTooLong'))
  remark?: string;
}
