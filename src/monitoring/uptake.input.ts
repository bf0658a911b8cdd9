import { IsIn, IsOptional, Length } from 'class-validator';
import { monitoringTexts } from './monitoring.text.js';

export class UptakeInput {
  @IsOptional()
  @Length(1, 40, monitoringTexts.says('badPeriod'))
  period?: string;

  @IsOptional()
  @IsIn(['municipality'])
  by?: 'municipality';
}
