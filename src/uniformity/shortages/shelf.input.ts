import { IsOptional, IsString } from 'class-validator';
import { IsSlotCode } from '../../web/input/code.decorator.js';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { shelfTexts } from './shelf.text.js';

/** Of which slot one asks how far it carries, with what besides. */
export class ShelfInput {
  @IsOptional()
  @IsString()
  @IsSlotCode(shelfTexts.says('slot-unknown'))
  slot?: string;

  /** Packs that lie outside kits. */
  @IsOptional()
  @IsWhole(0, 10000, shelfTexts.says('loose-wrong'))
  loose?: number;

  /** Until when the shortage is expected to last. */
  @IsOptional()
  @IsDay(shelfTexts.says('day-wrong'))
  until?: string;
}
