import { IsBoolean, IsObject, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { detailTexts } from './details.text.js';
import { IsId, IsNoteText, Tidy } from './fields.decorator.js';
import { AddressInput } from './patient.input.js';
import { SignatureInput } from './request.input.js';
import { requestTexts } from './request-form.text.js';

export class RenewalInput {
  @IsObject(requestTexts.says('signMissing'))
  @ValidateNested()
  @Type(() => SignatureInput)
  signature: SignatureInput;
}

export class NewAddressInput extends AddressInput {
  @IsOptional()
  @Tidy()
  @MaxLength(500, requestTexts.says('accessNoteTooLong'))
  @IsNoteText(requestTexts.says('accessNoteTooLong'))
  accessNote?: string;
}

export class HomeCareInput {
  @IsId(requestTexts.says('homeCareWrong')) organisationId: string;
}

export class NeedInput {
  @IsBoolean(detailTexts.says('needMissing')) stillNeeded: boolean;
}
