import { IsOptional } from 'class-validator';
import { IsProductCode } from '../../web/input/code.decorator.js';
import { DaysListInput } from '../../web/list.input.js';

/** A ledger stays in the order in which it was written, for each row counts on from the one before. */
export class OpiumLedgerInput extends DaysListInput {
  /** Only this product, by its code. */
  @IsOptional()
  @IsProductCode()
  product?: string;
}
