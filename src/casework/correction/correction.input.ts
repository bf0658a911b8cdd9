import { IsString, Length } from 'class-validator';
import { correctionTexts } from './correction.text.js';

export class CorrectionInput {
  @IsString(correctionTexts.says('reasonLength'))
  @Length(3, 500, correctionTexts.says('reasonLength'))
  reason: string;
}
