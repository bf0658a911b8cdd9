import { IsBoolean, IsOptional } from 'class-validator';
import { directionTexts } from '../../kit-standards/direction.text.js';
import { IsQuantity } from '../../web/input/quantity.decorator.js';
import { IsLine, IsNote } from '../../web/input/text.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { orderTexts } from './order.text.js';
import type { OrderLine } from './order-line.js';

/** What is left out here stays as the network agreed. */
export class OrderLineInput {
  @IsLine(20, orderTexts.says('line-unknown')) slot: string;
  /** Of the directions of the slot; left out: of the medicine as a whole. */
  @IsOptional() @IsWhole(1, 999, orderTexts.says('line-unknown')) number?: number;
  @IsOptional() @IsQuantity(directionTexts.says('quantity-wrong')) dose?: number;
  @IsOptional() @IsWhole(1, 10_080, directionTexts.says('interval-wrong')) intervalMinutes?: number;
  /** In 24 hours. */
  @IsOptional() @IsQuantity(directionTexts.says('quantity-wrong')) maxDay?: number;
  /** Of an opium medicine, as a whole. */
  @IsOptional() @IsWhole(1, 100, orderTexts.says('quantity-wrong')) quantity?: number;
  @IsOptional() @IsBoolean() leftOut?: boolean;
  @IsOptional() @IsNote(200, orderTexts.says('remark-wrong')) remark?: string;
}

export const orderLineFrom = (input: OrderLineInput): OrderLine => ({
  slot: input.slot,
  number: input.number ?? null,
  dose: input.dose ?? null,
  intervalMinutes: input.intervalMinutes ?? null,
  maxDay: input.maxDay ?? null,
  quantity: input.quantity ?? null,
  leftOut: input.leftOut ?? false,
  remark: input.remark ?? null,
});
