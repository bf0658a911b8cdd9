import { IsIn, IsOptional, Length } from 'class-validator';
import { COVERAGE_BY, type CoverageBy } from './coverage-answer.rules.js';
import { monitoringTexts } from './monitoring.text.js';
import { COVERAGE_MODES, type CoverageMode } from './served.rules.js';

export class CoverageInput {
  @IsOptional()
  @Length(1, 40, monitoringTexts.says('badDay'))
  at?: string;

  @IsOptional()
  @IsIn(COVERAGE_MODES)
  mode?: CoverageMode;

  @IsOptional()
  @IsIn(COVERAGE_BY)
  by?: CoverageBy;
}
