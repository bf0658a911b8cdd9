import { patientTexts } from '../../patients/patient.text.js';
import { ArrayMaxSize, Equals, IsArray, IsBoolean, IsObject, IsOptional, Matches } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { detailTexts } from './request-changes.text.js';
import { IsId } from '../../patients/fields.decorator.js';
import { AddressInput, type AccessNoteInput } from '../../patients/patient.input.js';
import { requestTexts } from '../asking/request-form.text.js';
import { MOST_HOME_CARE } from '../../kit-life/home-care.js';
import { EgfrInput, egfrOf } from '../asking/egfr.input.js';
import { IsAllergies } from '../asking/allergies.decorator.js';
import { CurrentOpioidInput, currentOpioidFrom } from '../asking/current-opioid.input.js';
import { orderLineFrom, OrderLineInput } from '../asking/order-line.input.js';
import type { SaidAnew } from './to-sign.js';
import { IsAnswer, type Answer } from '../asking/draft.input.js';
import { HomeCareInput } from '../asking/home-care.input.js';
import { WarningPassedInput } from '../asking/warnings.input.js';
import { IsLine, IsNote, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

class RenewalSignatureInput extends ProofInput {
  @IsBoolean(detailTexts.says('tickToRenew'))
  @Equals(true, detailTexts.says('tickToRenew'))
  confirmed: boolean;
}

/** What a pharmacist judges by, as it is now: what is left out of it is not known, or is none. */
class ClinicalNowInput {
  @IsBoolean(requestTexts.says('opioidNaiveMissing')) opioidNaive: boolean;
  @IsOptional()
  @IsOne(() => EgfrInput, requestTexts.says('egfrDayMissing'))
  egfr?: EgfrInput;

  @IsAllergies() allergies?: string[];
}

/** What is otherwise than before; each left out stays as it was said. */
export class ChangedOrderInput {
  @IsOptional()
  @IsOne(() => ClinicalNowInput)
  clinical?: ClinicalNowInput;

  /** What the patient has of opioids in 24 hours by now; left out: as it was said before. */
  @IsOptional()
  @IsOne(() => CurrentOpioidInput)
  currentOpioidPer24h?: CurrentOpioidInput;

  @IsOptional()
  @IsListOf(() => OrderLineInput, 200)
  orderLines?: OrderLineInput[];

  /** Of the opium medicines as many are signed as lie in the box that is packed, whatever the lines say. */
  @IsOptional() @IsBoolean() asPacked?: boolean;
}

export const saidAnew = ({ clinical, currentOpioidPer24h, orderLines, asPacked }: ChangedOrderInput): SaidAnew => ({
  ...(clinical && {
    clinical: {
      opioidNaive: clinical.opioidNaive,
      egfr: egfrOf(clinical.egfr),
      allergies: [...new Set(clinical.allergies)],
    },
  }),
  currentOpioid: currentOpioidFrom(currentOpioidPer24h) ?? undefined,
  orderLines: orderLines?.map(orderLineFrom),
  asPacked,
});

export class RenewalInput extends ChangedOrderInput {
  @IsOne(() => RenewalSignatureInput, detailTexts.says('tickToRenew'))
  signature: RenewalSignatureInput;

  /** What the page showed of what is signed; another than is signed now, and it is shown first. Left out, nothing was shown. */
  @IsOptional() @Matches(/^[0-9a-f]{64}$/) seen?: string;

  /** Of what is signed for the first time. Left out, nobody was asked. */
  @IsOptional()
  @IsListOf(() => WarningPassedInput, 7)
  warningsPassed?: WarningPassedInput[];
}

/** What of a form only the signature takes. */
export const ONLY_SIGNED = ['signature', 'seen', 'warningsPassed'];

/** The same form, looked over once more before it is signed. */
export class LookedOverInput extends ChangedOrderInput {
  @IsOptional() @IsObject() signature?: object;
  @IsOptional() @IsAnswer() seen?: Answer;
  @IsOptional() @IsArray() @ArrayMaxSize(7) @IsObject({ each: true }) warningsPassed?: object[];
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
