import { IsIn, IsOptional } from 'class-validator';
import { SUPPLIED_WITH, type DeviationReason } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import { IsReason } from '../../web/input/text.decorator.js';

export class DispatchInput {
  /** Why a kit with more in it than a shortage leaves goes all the same. */
  @IsOptional()
  @IsIn(SUPPLIED_WITH, deviationTexts.says('choose-reason'))
  deviationReason?: DeviationReason;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(deviationTexts.says('note-length'), 200)
  deviationNote?: string;
}
