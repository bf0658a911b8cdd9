import { IsIn, IsOptional } from 'class-validator';
import { IsReason } from '../web/input/text.decorator.js';
import { DEVIATION_REASONS, type DeviationReason } from './deviation.js';
import { outsideTexts } from './outside.text.js';

export class DeviationInput {
  @IsIn(DEVIATION_REASONS, outsideTexts.says('choose-reason'))
  reason: DeviationReason;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(outsideTexts.says('note-length'), 200)
  note?: string;
}
