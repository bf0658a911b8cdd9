import { IsOptional, IsUUID } from 'class-validator';
import { ListInput } from '../../web/list.input.js';

export class RecallsInput extends ListInput {
  @IsOptional()
  @IsUUID()
  cursor?: string;
}
