import { IsIn } from 'class-validator';
import { IsId } from './fields.decorator.js';
import { moveTexts } from './move.text.js';
import { DECLINE_REASONS, WITHDRAWAL_REASONS, type DeclineReason, type WithdrawalReason } from './request.js';

export class DeclineInput {
  @IsIn(DECLINE_REASONS, moveTexts.says('chooseReason')) reason: DeclineReason;
}

export class WithdrawalInput {
  @IsIn(WITHDRAWAL_REASONS, moveTexts.says('chooseReason')) reason: WithdrawalReason;
}

export class PlacementInput {
  @IsId(moveTexts.says('choosePharmacy')) pharmacyId: string;
}
