import { patientTexts } from '../../patients/patient.text.js';
import { Equals, IsBoolean, IsObject, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ProofInput } from '../../access/proof.input.js';
import { detailTexts } from './request-changes.text.js';
import { IsId, IsNoteText, Tidy } from '../../patients/fields.decorator.js';
import { AddressInput } from '../../patients/patient.input.js';
import { requestTexts } from '../asking/request-form.text.js';

class RenewalSignatureInput extends ProofInput {
  @IsBoolean(detailTexts.says('tickToRenew'))
  @Equals(true, detailTexts.says('tickToRenew'))
  confirmed: boolean;
}

export class RenewalInput {
  @IsObject(detailTexts.says('tickToRenew'))
  @ValidateNested()
  @Type(() => RenewalSignatureInput)
  signature: RenewalSignatureInput;
}

export class NewAddressInput extends AddressInput {
  @IsOptional()
  @Tidy()
  @MaxLength(500, patientTexts.says('accessNoteTooLong'))
  @IsNoteText(patientTexts.says('accessNoteTooLong'))
  accessNote?: string;
}

export class HomeCareInput {
  @IsId(requestTexts.says('homeCareWrong')) organisationId: string;
}

export class NeedInput {
  @IsBoolean(detailTexts.says('needMissing')) stillNeeded: boolean;
}
