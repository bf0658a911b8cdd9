import { IsOptional, IsUUID, Matches } from 'class-validator';
import { ListInput } from '../../web/list.input.js';

export class OpiumLedgerInput extends ListInput {
  @IsOptional()
  @IsUUID()
  cursor?: string;

  /** Only this product, by its code. */
  @IsOptional()
  @Matches(/^\d{8}$|^\d{14}$/)
  product?: string;
}
