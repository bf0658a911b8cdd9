import { IsIn } from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import { END_REASONS, endTexts, type EndReason } from './end.text.js';
import { IsDay } from '../../web/input/day.decorator.js';

export class EndInput {
  @IsIn(END_REASONS, endTexts.says('chooseWhy'))
  reason: EndReason;

  @IsDay(endTexts.says('dayWrong'))
  on: PlainDate;
}
