import { IsIn, IsOptional } from 'class-validator';
import { monitoringTexts } from './monitoring.text.js';
import { IsLine } from '../web/input/text.decorator.js';

export class UptakeInput {
  @IsOptional()
  @IsLine(40, monitoringTexts.says('badPeriod'))
  period?: string;

  @IsOptional()
  @IsIn(['municipality'])
  by?: 'municipality';
}
