import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ListInput } from '../../web/list.input.js';
import { KIT_STATUSES, type KitStatus } from './kit.js';

export class KitsInput extends ListInput {
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @IsIn(KIT_STATUSES)
  status?: KitStatus;

  /** Those that can be packed today. */
  @IsOptional()
  @IsBoolean()
  ready?: boolean;

  /** Those that expire soon, hold a recalled lot or follow an older standard. */
  @IsOptional()
  @IsBoolean()
  attention?: boolean;
}
