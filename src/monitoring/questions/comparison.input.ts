import { IsOptional } from 'class-validator';
import { IsLine } from '../../web/input/text.decorator.js';
import { monitoringTexts } from '../monitoring.text.js';

export class YearComparisonInput {
  @IsOptional()
  @IsLine(40, monitoringTexts.says('badPeriod'))
  period?: string;
}
