import { patientTexts } from '../../patients/patient.text.js';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, Equals, IsArray, IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { URGENCIES, type Urgency } from '../../pharmacies/deliver-by.rules.js';
import { IsId, initialsFrom } from '../../patients/fields.decorator.js';
import type { Address, Patient } from '../../patients/patient.js';
import { AccessNoteInput, PatientInput, type AddressInput } from '../../patients/patient.input.js';
import {
  LIFE_EXPECTANCIES,
  PLACES_OF_STAY,
  type LifeExpectancy,
  type NewRequest,
  type PlaceOfStay,
} from './request.js';
import { EarlierInput } from './earlier-requests.input.js';
import { requestTexts } from './request-form.text.js';
import { bsnsIn, plainBsn } from '../../web/input/bsn.js';
import { BadInput } from '../../web/problem.js';
import { webTexts } from '../../web/web.text.js';
import { tidyLine } from '../../web/input/tidy.js';
import { plainPostcode } from '../../web/input/postcode.js';
import { egfrFrom, IsEgfr } from '../../patients/egfr.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { tidied } from '../../web/input/kind.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';
import { WarningPassedInput } from './warnings.input.js';
import { orderLineFrom, OrderLineInput } from './order-line.input.js';

const says: typeof requestTexts.says = (key, values) => requestTexts.says(key, values);
const capitals = (text: string) => tidyLine(text).toUpperCase();
const ATC = /^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/;

/** Everything of a request but the signature: what is looked at before it is sent. */
export class RequestInput extends AccessNoteInput {
  /** Of whom nothing was filled in, every field is missing. */
  @IsOne(() => PatientInput, patientTexts.says('birthNameMissing'))
  patient: PatientInput = new PatientInput();

  @IsIn(LIFE_EXPECTANCIES, says('lifeExpectancyMissing')) lifeExpectancy: LifeExpectancy;
  @IsBoolean(says('opioidNaiveMissing')) opioidNaive: boolean;

  @IsOptional()
  @IsEgfr(says('egfrWrong'))
  egfr?: string;

  @IsOptional()
  @IsArray(says('allergiesWrong'))
  @ArrayMaxSize(30, says('allergiesWrong'))
  @Matches(ATC, { ...says('allergiesWrong'), each: true })
  @Transform(({ value }: { value: unknown }) => tidied(value, capitals))
  allergies?: string[];

  @IsIn(URGENCIES, says('urgencyMissing')) urgency: Urgency;
  @IsOptional() @IsId(says('pharmacyWrong')) preferredPharmacyId?: string;
  @IsIn(PLACES_OF_STAY, says('placeOfStayMissing')) placeOfStay: PlaceOfStay;
  @IsOptional() @IsId(says('homeCareWrong')) homeCareOrganisationId?: string;
  @IsOptional() @IsId(says('pharmacyWrong')) regularPharmacyId?: string;

  /** Left out: everything is given as the network agreed. */
  @IsOptional()
  @IsListOf(() => OrderLineInput, 200)
  orderLines?: OrderLineInput[];

  /** Handed on to the page where the request is looked over. */
  @SaysItIsSo() itIsSo?: string[];

  @IsBoolean(says('consentMissing')) @Equals(true, says('consentMissing')) consent: boolean;
}

export class SignatureInput extends ProofInput {
  @IsBoolean(says('signMissing')) @Equals(true, says('signMissing')) confirmed: boolean;
}

export class CaseInput extends RequestInput {
  /** That the BSN is this patient's, where it is known as somebody else's: the page asks; left out, nobody was asked. */
  @IsOptional() @IsBoolean() bsnChecked?: boolean;

  /** Left out, nobody was asked: a possible earlier request is told of in the answer. */
  @IsOptional()
  @IsOne(() => EarlierInput)
  earlier?: EarlierInput;

  /** What a shortage changes and was shown: signing the request is consent to it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @IsId({ each: true })
  substitutions?: string[];

  /** Left out, nobody was asked: the pharmacist is told so. */
  @IsOptional()
  @IsListOf(() => WarningPassedInput, 7)
  warningsPassed?: WarningPassedInput[];

  @IsOne(() => SignatureInput, says('signMissing'))
  signature: SignatureInput;
}

export function addressFrom(address: AddressInput, accessNote?: string | null): Address {
  return {
    postcode: plainPostcode(address.postcode) ?? '',
    houseNumber: address.houseNumber,
    houseNumberSuffix: address.houseNumberSuffix ?? null,
    phone: phoneFrom(address),
    accessNote: accessNote ?? null,
  };
}

/** As one would write several on one line. */
const phoneFrom = ({ phone, phones = [] }: AddressInput): string | null =>
  phones.map(({ number, who }) => (who ? `${number} (${who})` : number)).join(' / ') || (phone ?? null);

/** The same request however it was typed. */
export function requestFrom(input: RequestInput): NewRequest {
  const { birthName, initials, birthDate, sex, bsn } = input.patient;
  const texts = { 'patient.birthName': birthName, accessNote: input.accessNote ?? '' };
  const field = Object.entries(texts).find(([, text]) => bsn && bsnsIn(text).includes(bsn))?.[0];
  if (field) throw new BadInput([{ field, said: (language) => webTexts(language)('holdsThisBsn') }]);
  const patient: Patient = {
    ...{ birthName, initials: initialsFrom(initials), birthDate, sex },
    bsn: bsn ? plainBsn(bsn) : null,
    ...addressFrom(input.patient, input.accessNote),
  };
  const { placeOfStay, urgency, lifeExpectancy, opioidNaive } = input;
  return {
    ...{ patient, placeOfStay, urgency, lifeExpectancy, opioidNaive },
    egfr: egfrFrom(input.egfr),
    allergies: [...new Set(input.allergies)],
    homeCareOrganisationId: input.homeCareOrganisationId ?? null,
    regularPharmacyId: input.regularPharmacyId ?? null,
    preferredPharmacyId: input.preferredPharmacyId ?? null,
    orderLines: (input.orderLines ?? []).map(orderLineFrom),
  };
}
