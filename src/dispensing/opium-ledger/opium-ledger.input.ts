import { IsOptional, IsUUID } from 'class-validator';
import { ListInput } from '../../web/list.input.js';
import { IsProductCode } from '../../web/input/code.decorator.js';

export class OpiumLedgerInput extends ListInput {
  @IsOptional()
  @IsUUID()
  cursor?: string;

  /** Only this product, by its code. */
  @IsOptional()
  @IsProductCode()
  product?: string;
}
