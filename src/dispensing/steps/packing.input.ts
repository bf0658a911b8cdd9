import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { packingTexts } from './packing.text.js';

export class PackingInput {
  @IsUUID('all', packingTexts.says('chooseKit'))
  kitId: string;

  /** Why a kit that deviates from the standard goes all the same. */
  @IsOptional()
  @IsString(packingTexts.says('reasonLength'))
  @Length(3, 500, packingTexts.says('reasonLength'))
  deviationReason?: string;

  /** False: only when none is packed yet. The page says so; else the one that is packed goes back on the shelf. */
  @IsOptional()
  @IsBoolean(packingTexts.says('exchangeFirst'))
  exchange?: boolean;
}
