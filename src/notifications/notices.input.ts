import { IsBoolean, IsOptional } from 'class-validator';
import { ListInput } from '../web/list.input.js';

export class NoticesInput extends ListInput {
  /** Only those that ask something that is not done yet. */
  @IsOptional()
  @IsBoolean()
  todo?: boolean;
}
