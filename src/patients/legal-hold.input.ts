import { IsIn } from 'class-validator';
import { END_OF_HOLD, HOLD_REASONS, holdTexts, type EndOfHold, type HoldReason } from './legal-hold.text.js';
import { erasureTexts } from './erasures.text.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';

const MOST = 999_999_999_999;

export class HoldInput {
  @IsIn(HOLD_REASONS, holdTexts.says('chooseReason')) reason: HoldReason;
}

export class EndHoldInput {
  @IsIn(END_OF_HOLD, holdTexts.says('chooseReason')) reason: EndOfHold;
}

/** Which hold the page is about. */
export class HeldQuery {
  @IsWhole(1, MOST, erasureTexts.says('numberWrong'))
  number: number;
}

export class NumberedHoldInput extends HoldInput {
  @IsWhole(1, MOST, erasureTexts.says('numberWrong'))
  number: number;
}

export class NumberedEndInput extends EndHoldInput {
  @IsWhole(1, MOST, erasureTexts.says('numberWrong'))
  number: number;
}
