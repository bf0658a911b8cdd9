import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { AccountedInput, LineInput } from '../steps/settlement.input.js';
import { settlementTexts } from '../steps/settlement.text.js';

export class KitEmptyingInput extends AccountedInput {
  @IsArray(settlementTexts.says('linesMissing'))
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LineInput)
  lines: LineInput[];
}
