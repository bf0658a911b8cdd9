import { IsIn, IsInt, Max, Min } from 'class-validator';
import { END_OF_HOLD, HOLD_REASONS, holdTexts, type EndOfHold, type HoldReason } from './legal-hold.text.js';
import { erasureTexts } from './erasures.text.js';

const MOST = 999_999_999_999;

export class HoldInput {
  @IsIn(HOLD_REASONS, holdTexts.says('chooseReason')) reason: HoldReason;
}

export class EndHoldInput {
  @IsIn(END_OF_HOLD, holdTexts.says('chooseReason')) reason: EndOfHold;
}

export class NumberedHoldInput extends HoldInput {
  @IsInt(erasureTexts.says('numberWrong'))
  @Min(1, erasureTexts.says('numberWrong'))
  @Max(MOST, erasureTexts.says('numberWrong'))
  number: number;
}

export class NumberedEndInput extends EndHoldInput {
  @IsInt(erasureTexts.says('numberWrong'))
  @Min(1, erasureTexts.says('numberWrong'))
  @Max(MOST, erasureTexts.says('numberWrong'))
  number: number;
}
