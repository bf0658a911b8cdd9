import { patientTexts } from '../../patients/patient.text.js';
import { Equals, IsBoolean, IsOptional } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { detailTexts } from './request-changes.text.js';
import { IsId } from '../../patients/fields.decorator.js';
import { AddressInput } from '../../patients/patient.input.js';
import { requestTexts } from '../asking/request-form.text.js';
import { IsNote } from '../../web/input/text.decorator.js';
import { IsOne } from '../../web/input/nested.decorator.js';

class RenewalSignatureInput extends ProofInput {
  @IsBoolean(detailTexts.says('tickToRenew'))
  @Equals(true, detailTexts.says('tickToRenew'))
  confirmed: boolean;
}

export class RenewalInput {
  @IsOne(() => RenewalSignatureInput, detailTexts.says('tickToRenew'))
  signature: RenewalSignatureInput;
}

export class NewAddressInput extends AddressInput {
  @IsOptional()
  @IsNote(500, patientTexts.says('accessNoteTooLong'))
  accessNote?: string;
}

export class HomeCareInput {
  @IsId(requestTexts.says('homeCareWrong')) organisationId: string;
}

export class NeedInput {
  @IsBoolean(detailTexts.says('needMissing')) stillNeeded: boolean;
}
