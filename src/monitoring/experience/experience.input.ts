import { IsIn, IsOptional } from 'class-validator';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { BEST, MOST_MINUTES, VISIT_AVOIDED, type VisitAvoided } from './experience.js';
import { experienceTexts } from './experience.text.js';

export class ExperienceInput {
  /** Minutes that the kit saved, as far as one can say. */
  @IsOptional()
  @IsWhole(0, MOST_MINUTES, experienceTexts.says('minutes-wrong'))
  minutesSaved?: number;

  @IsIn(VISIT_AVOIDED, experienceTexts.says('avoided-wrong'))
  visitAvoided: VisitAvoided;

  @IsWhole(1, BEST, experienceTexts.says('score-wrong'))
  score: number;
}
