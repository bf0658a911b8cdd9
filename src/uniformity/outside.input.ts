import { IsOptional, IsUUID } from 'class-validator';
import { outsideTexts } from './outside.text.js';

/** Of which pharmacy or version, or filled under which substitution. */
export class OutsideInput {
  @IsOptional()
  @IsUUID(undefined, outsideTexts.says('pharmacy-unknown'))
  pharmacy?: string;

  @IsOptional()
  @IsUUID(undefined, outsideTexts.says('standard-unknown'))
  standard?: string;

  @IsOptional()
  @IsUUID(undefined, outsideTexts.says('substitution-unknown'))
  substitution?: string;
}
