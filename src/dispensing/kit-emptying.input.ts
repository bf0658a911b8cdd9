import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { LineInput, WitnessedInput } from './settlement.input.js';
import { settlementTexts } from './settlement.text.js';

export class KitEmptyingInput extends WitnessedInput {
  @IsArray(settlementTexts.says('linesMissing'))
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LineInput)
  lines: LineInput[];
}
