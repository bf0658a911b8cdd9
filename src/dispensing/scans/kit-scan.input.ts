import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import type { PlainDate } from '../../platform/calendar.js';
import { IsLot, IsSlotCode } from '../../web/input/code.decorator.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { IsExpiry } from '../kits/kit-line.input.js';
import { kitLineTexts } from '../kits/kit-line.text.js';
import { scanTexts } from './scan.text.js';

const MOST_SCANS = 100;

export class KitScanInput {
  /** Made by whoever scans, so that the same scan sent again counts once. Without one, the same text at the same moment is the same scan. */
  @IsOptional()
  @IsUUID('all')
  id?: string;

  /** As the scanner gave it, sign by sign. */
  @IsRaw(1, 1000)
  text: string;

  @IsOptional()
  @IsMoment(scanTexts.says('moment-wrong'))
  at?: string;

  /** Into which slot, when it is not the one where the product belongs. */
  @IsOptional()
  @IsSlotCode(kitLineTexts.says('slot-unknown'))
  slot?: string;

  /** How many; else as many as fill the slot. */
  @IsOptional()
  @IsWhole(1, 100, kitLineTexts.says('quantity-wrong'))
  quantity?: number;

  /** Chosen, or read from the pack, where the code is not enough. */
  @IsOptional()
  @IsLot(kitLineTexts.says('lot-missing'))
  lot?: string;

  @IsOptional()
  @IsExpiry(kitLineTexts.says('expiry-wrong'))
  expiry?: PlainDate;
}

export class CheckScanInput {
  @IsOptional()
  @IsUUID('all')
  id?: string;

  @IsRaw(1, 1000)
  text: string;

  @IsOptional()
  @IsMoment(scanTexts.says('moment-wrong'))
  at?: string;
}

export class CheckScansInput {
  @ArrayMinSize(1)
  @IsListOf(() => CheckScanInput, MOST_SCANS)
  scans: CheckScanInput[];

  /** The lines that are ticked already. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  lines?: string[];
}

export class KitScansInput {
  @ArrayMinSize(1)
  @IsListOf(() => KitScanInput, MOST_SCANS)
  scans: KitScanInput[];

  @SaysItIsSo()
  itIsSo?: string[];
}
