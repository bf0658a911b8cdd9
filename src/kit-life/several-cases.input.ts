import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { MOST_AT_ONCE } from '../web/several.js';
import { severalTexts } from '../web/several.text.js';

/** Cases that were ticked in a list. */
export class SeveralCasesInput {
  @IsArray(severalTexts.says('pickSome'))
  @ArrayMinSize(1, severalTexts.says('pickSome'))
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID('all', { each: true })
  cases: string[];
}
