import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { SUPPLIED_WITH, type DeviationReason } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import { IsSlotCode } from '../../web/input/code.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { packingTexts } from './packing.text.js';
import { IsLine, IsReason } from '../../web/input/text.decorator.js';

export class PackedDocumentInput {
  @IsSlotCode()
  slot: string;

  /** As it is printed on the paper; absent when it was left out. */
  @IsOptional()
  @IsLine(20)
  version?: string;
}

export class PackingInput {
  @IsUUID('all', packingTexts.says('chooseKit'))
  kitId: string;

  /** Why a kit that deviates from the standard goes all the same. */
  @IsOptional()
  @IsIn(SUPPLIED_WITH, deviationTexts.says('choose-reason'))
  deviationReason?: DeviationReason;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(deviationTexts.says('note-length'), 200)
  deviationNote?: string;

  /** Which version of each paper that comes as a file goes along; absent: not said. */
  @IsOptional()
  @IsListOf(() => PackedDocumentInput, 20)
  documents?: PackedDocumentInput[];

  /** False: only when none is packed yet. The page says so; else the one that is packed goes back on the shelf. */
  @IsOptional()
  @IsBoolean(packingTexts.says('exchangeFirst'))
  exchange?: boolean;
}
