import { AccountedInput, LineInput } from '../steps/settlement.input.js';
import { settlementTexts } from '../steps/settlement.text.js';
import { IsListOf } from '../../web/input/nested.decorator.js';

export class KitEmptyingInput extends AccountedInput {
  @IsListOf(() => LineInput, 100, settlementTexts.says('linesMissing'))
  lines: LineInput[];
}
