import { IsIn, IsOptional, IsString } from 'class-validator';
import { monitoringTexts } from './monitoring.text.js';

export class UptakeInput {
  @IsOptional()
  @IsString(monitoringTexts.says('badPeriod'))
  period?: string;

  @IsOptional()
  @IsIn(['municipality'])
  by?: 'municipality';
}
