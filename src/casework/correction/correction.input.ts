import { correctionTexts } from './correction.text.js';
import { IsReason } from '../../web/input/text.decorator.js';

export class CorrectionInput {
  @IsReason(correctionTexts.says('reasonLength'))
  reason: string;
}
