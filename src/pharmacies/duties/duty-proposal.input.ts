import { IsOptional, IsUUID } from 'class-validator';
import { OfferedDutyInput } from './duty.input.js';
import { proposalTexts } from './duty-proposal.text.js';

/** A duty that one's own pharmacy would keep. */
export class DutyProposalInput extends OfferedDutyInput {
  /** The duty of another pharmacy that it takes over, as the two agreed. */
  @IsOptional()
  @IsUUID('all', proposalTexts.says('overGone'))
  over?: string;
}
