import { IsNumber, Max, Min } from 'class-validator';
import { administrationTexts } from './administration.text.js';

export class SettingInput {
  @IsNumber({}, administrationTexts.says('valueWrong'))
  @Min(0, administrationTexts.says('valueWrong'))
  @Max(100_000, administrationTexts.says('valueWrong'))
  value: number;
}
