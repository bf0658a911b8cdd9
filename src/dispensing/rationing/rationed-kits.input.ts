import { IsOptional, IsUUID } from 'class-validator';
import { rationedKitsTexts } from './rationed-kits.text.js';

/** Of which shortage, and of which pharmacy. */
export class RationedKitsInput {
  @IsOptional()
  @IsUUID(undefined, rationedKitsTexts.says('substitution-unknown'))
  substitution?: string;

  @IsOptional()
  @IsUUID(undefined, rationedKitsTexts.says('pharmacy-unknown'))
  pharmacy?: string;
}
