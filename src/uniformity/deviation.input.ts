import { IsIn, IsOptional } from 'class-validator';
import { IsReason } from '../web/input/text.decorator.js';
import { DEVIATION_REASONS, type DeviationReason } from '../kit-standards/deviation.js';
import { deviationTexts } from '../kit-standards/deviation.text.js';

export class DeviationInput {
  @IsIn(DEVIATION_REASONS, deviationTexts.says('choose-reason'))
  reason: DeviationReason;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(deviationTexts.says('note-length'), 200)
  note?: string;
}
