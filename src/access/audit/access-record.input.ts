import { IsOptional, IsUUID, Matches } from 'class-validator';
import { ListInput } from '../../web/list.input.js';

export class AccessRecordInput extends ListInput {
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  declare cursor?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;
}
