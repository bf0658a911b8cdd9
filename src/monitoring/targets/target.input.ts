import { IsIn } from 'class-validator';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { TARGET_FIGURES, type TargetFigure } from './targets.js';
import { targetTexts } from './target.text.js';

export class TargetInput {
  @IsIn(TARGET_FIGURES, targetTexts.says('figureMissing'))
  figure: TargetFigure;

  /** In per cent, hours or days, as the figure is said. */
  @IsWhole(0, 1000, targetTexts.says('valueWrong'))
  value: number;

  /** The first day on which it holds. */
  @IsDay(targetTexts.says('dayWrong'))
  from: string;
}
