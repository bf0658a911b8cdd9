import { patientTexts } from '../../patients/patient.text.js';
import { Equals, IsBoolean, IsOptional } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { detailTexts } from './request-changes.text.js';
import { IsId } from '../../patients/fields.decorator.js';
import { AddressInput, type AccessNoteInput } from '../../patients/patient.input.js';
import { requestTexts } from '../asking/request-form.text.js';
import { MOST_HOME_CARE } from '../../kit-life/home-care.js';
import { CurrentOpioidInput } from '../asking/current-opioid.input.js';
import { HomeCareInput } from '../asking/home-care.input.js';
import { WarningPassedInput } from '../asking/warnings.input.js';
import { IsLine, IsNote, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

class RenewalSignatureInput extends ProofInput {
  @IsBoolean(detailTexts.says('tickToRenew'))
  @Equals(true, detailTexts.says('tickToRenew'))
  confirmed: boolean;
}

export class RenewalInput {
  @IsOne(() => RenewalSignatureInput, detailTexts.says('tickToRenew'))
  signature: RenewalSignatureInput;

  /** What the patient has of opioids in 24 hours by now; left out: as it was said before. */
  @IsOptional()
  @IsOne(() => CurrentOpioidInput)
  currentOpioidPer24h?: CurrentOpioidInput;

  /** Of what is signed for the first time. Left out, nobody was asked. */
  @IsOptional()
  @IsListOf(() => WarningPassedInput, 7)
  warningsPassed?: WarningPassedInput[];
}

export class NewAddressInput extends AddressInput implements AccessNoteInput {
  @IsOptional()
  @IsNote(500, patientTexts.says('accessNoteTooLong'))
  accessNote?: string;

  /** Where in the home the kit is kept. */
  @IsOptional()
  @IsLine(120, patientTexts.says('kitPlaceTooLong'))
  @IsWithoutBsn()
  kitPlace?: string;
}

/** One organisation, or all of them with their teams. */
export class BringInInput {
  @IsOptional() @IsId(requestTexts.says('homeCareWrong')) organisationId?: string;

  @IsOptional()
  @IsListOf(() => HomeCareInput, MOST_HOME_CARE)
  homeCare?: HomeCareInput[];
}

export class NeedInput {
  @IsBoolean(detailTexts.says('needMissing')) stillNeeded: boolean;
}
