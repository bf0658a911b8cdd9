import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { packingTexts } from './packing.text.js';
import { IsReason } from '../../web/input/text.decorator.js';

export class PackingInput {
  @IsUUID('all', packingTexts.says('chooseKit'))
  kitId: string;

  /** Why a kit that deviates from the standard goes all the same. */
  @IsOptional()
  @IsReason(packingTexts.says('reasonLength'))
  deviationReason?: string;

  /** False: only when none is packed yet. The page says so; else the one that is packed goes back on the shelf. */
  @IsOptional()
  @IsBoolean(packingTexts.says('exchangeFirst'))
  exchange?: boolean;
}
