import { IsOptional } from 'class-validator';
import { IsLine } from '../../web/input/text.decorator.js';
import { courseTexts } from './course.text.js';

export class CourseInput {
  /** A closed quarter of the last two years: '2026-Q3'. */
  @IsOptional()
  @IsLine(40, courseTexts.says('badQuarter'))
  period?: string;
}
