import { IsIn, IsOptional } from 'class-validator';
import { IsLine } from '../../web/input/text.decorator.js';
import { monitoringTexts } from '../monitoring.text.js';
import { WITHOUT_WHEN, type WithoutWhen } from './without.rules.js';

export class WithoutInput {
  @IsOptional()
  @IsLine(40, monitoringTexts.says('badDay'))
  at?: string;

  @IsOptional()
  @IsIn(WITHOUT_WHEN)
  when?: WithoutWhen;
}
