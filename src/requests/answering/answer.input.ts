import { IsIn, MaxLength } from 'class-validator';
import { IsFilled, IsId } from '../../patients/fields.decorator.js';
import { moveTexts } from '../../kit-life/move.text.js';
import { DECLINE_REASONS, WITHDRAWAL_REASONS, type DeclineReason, type WithdrawalReason } from '../asking/request.js';
import { IsName } from '../../web/input/text.decorator.js';
import { IsWithoutBsn } from '../../web/input/text.decorator.js';

const MOST_AGREED_WITH = 80;

export class DeclineInput {
  @IsIn(DECLINE_REASONS, moveTexts.says('chooseReason')) reason: DeclineReason;
}

export class WithdrawalInput {
  @IsIn(WITHDRAWAL_REASONS, moveTexts.says('chooseReason')) reason: WithdrawalReason;
}

export class PlacementInput {
  @IsId(moveTexts.says('choosePharmacy')) pharmacyId: string;

  /** Who there said yes on the telephone: a name, or what they are. */
  @IsFilled(moveTexts.says('agreedWithMissing'))
  @MaxLength(MOST_AGREED_WITH, moveTexts.says('agreedWithTooLong', { most: MOST_AGREED_WITH }))
  @IsName(MOST_AGREED_WITH, moveTexts.says('agreedWithStrange'))
  @IsWithoutBsn(moveTexts.says('agreedWithHoldsBsn'))
  agreedWith: string;
}
