import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { NewStandardName } from '../kit-standards/standard.input.js';
import { comparisonTexts } from './comparison.text.js';

/** A slot, how many, and the products that hold the same: `M2:10:90000002,90000003`. */
const WAY = /^[A-Z]\d{1,2}:[1-9]\d{0,2}:(\d{8}|\d{14})(,(\d{8}|\d{14})){0,19}$/;

export class NextStandardInput extends NewStandardName {
  /** Several of one slot: the next version takes whatever lies between them. */
  @IsArray(comparisonTexts.says('nothing-taken'))
  @ArrayMinSize(1, comparisonTexts.says('nothing-taken'))
  @ArrayMaxSize(200)
  @Matches(WAY, { ...comparisonTexts.says('way-wrong'), each: true })
  takes: string[];
}
