import { IsOptional, IsUUID } from 'class-validator';
import { outsideTexts } from './outside.text.js';

/** Of which pharmacy or version. */
export class OutsideInput {
  @IsOptional()
  @IsUUID(undefined, outsideTexts.says('pharmacy-unknown'))
  pharmacy?: string;

  @IsOptional()
  @IsUUID(undefined, outsideTexts.says('standard-unknown'))
  standard?: string;
}
