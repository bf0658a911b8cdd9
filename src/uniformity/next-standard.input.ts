import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { NewStandardName } from '../kit-standards/standard.input.js';
import { comparisonTexts } from './comparison.text.js';
import { MOST_TAKEN, WAY } from './way.js';

export class NextStandardInput extends NewStandardName {
  /** Several of one slot: the next version takes whatever lies between them. */
  @IsArray(comparisonTexts.says('nothing-taken'))
  @ArrayMinSize(1, comparisonTexts.says('nothing-taken'))
  @ArrayMaxSize(MOST_TAKEN)
  @Matches(WAY, { ...comparisonTexts.says('way-wrong'), each: true })
  takes: string[];
}
