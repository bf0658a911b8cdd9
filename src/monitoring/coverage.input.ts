import { IsIn, IsOptional } from 'class-validator';
import { COVERAGE_BY, type CoverageBy } from './coverage-answer.rules.js';
import { monitoringTexts } from './monitoring.text.js';
import { COVERAGE_MODES, type CoverageMode } from './served.rules.js';
import { IsLine } from '../web/input/text.decorator.js';

export class CoverageInput {
  @IsOptional()
  @IsLine(40, monitoringTexts.says('badDay'))
  at?: string;

  @IsOptional()
  @IsIn(COVERAGE_MODES)
  mode?: CoverageMode;

  @IsOptional()
  @IsIn(COVERAGE_BY)
  by?: CoverageBy;
}
