import { patientTexts } from '../../patients/patient.text.js';
import { ArrayMaxSize, Equals, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { URGENCIES, type Urgency } from '../../pharmacies/deliver-by.rules.js';
import { IsId, initialsFrom } from '../../patients/fields.decorator.js';
import type { Address, Patient } from '../../patients/patient.js';
import { AccessNoteInput, PatientInput, type AddressInput } from '../../patients/patient.input.js';
import {
  AFTER_HOURS,
  LIFE_EXPECTANCIES,
  PLACES_OF_STAY,
  type AfterHours,
  type LifeExpectancy,
  type NewRequest,
  type PlaceOfStay,
} from './request.js';
import { IsAllergies } from './allergies.decorator.js';
import { EgfrInput, egfrOf } from './egfr.input.js';
import { EarlierInput } from './earlier-requests.input.js';
import { requestTexts } from './request-form.text.js';
import { plainBsn } from '../../web/input/bsn.js';
import { plainPostcode } from '../../web/input/postcode.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';
import { IsPhone } from '../../web/input/phone.decorator.js';
import { IsLine, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { prescriptionTexts } from '../prescription/own-prescription.text.js';
import { CurrentOpioidInput, currentOpioidFrom } from './current-opioid.input.js';
import { MOST_HOME_CARE } from '../../kit-life/home-care.js';
import { HomeCareInput, homeCareIn } from './home-care.input.js';
import { NO_ACTS, NURSE_ACTS, type NurseAct } from './nurse-acts.js';
import { refuseBsnInNotes } from './bsn-in-notes.rules.js';
import { WarningPassedInput } from './warnings.input.js';
import { orderLineFrom, OrderLineInput } from './order-line.input.js';

const says: typeof requestTexts.says = (key, values) => requestTexts.says(key, values);

/** Everything of a request but the signature: what is looked at before it is sent. */
export class RequestInput extends AccessNoteInput {
  /** Of whom nothing was filled in, every field is missing. */
  @IsOne(() => PatientInput, patientTexts.says('birthNameMissing'))
  patient: PatientInput = new PatientInput();

  @IsIn(LIFE_EXPECTANCIES, says('lifeExpectancyMissing')) lifeExpectancy: LifeExpectancy;
  @IsBoolean(says('opioidNaiveMissing')) opioidNaive: boolean;

  /** In 24 hours, of who uses one. */
  @IsOptional()
  @IsOne(() => CurrentOpioidInput)
  currentOpioidPer24h?: CurrentOpioidInput;

  @IsOptional() @IsBoolean() catheterPresent?: boolean;

  /** Left out: it is not known. */
  @IsOptional()
  @IsOne(() => EgfrInput, says('egfrDayMissing'))
  egfr?: EgfrInput;

  @IsAllergies() allergies?: string[];

  @IsIn(URGENCIES, says('urgencyMissing')) urgency: Urgency;
  @IsOptional() @IsId(says('pharmacyWrong')) preferredPharmacyId?: string;
  @IsIn(PLACES_OF_STAY, says('placeOfStayMissing')) placeOfStay: PlaceOfStay;
  /** The same as `homeCare` with nothing but this organisation. */
  @IsOptional() @IsId(says('homeCareWrong')) homeCareOrganisationId?: string;

  @IsOptional()
  @IsListOf(() => HomeCareInput, MOST_HOME_CARE)
  homeCare?: HomeCareInput[];

  /** Of the prescriber, beside that of the practice. */
  @IsOptional()
  @IsPhone(says('directPhoneWrong'))
  directPhone?: string;

  /** Who answers when the practice is closed; left out: the out-of-hours post. */
  @IsOptional() @IsIn(AFTER_HOURS) afterHours?: AfterHours;
  /** The out-of-hours post was told of this patient. */
  @IsOptional() @IsBoolean() postTold?: boolean;

  /** Reserved procedures for the nurse; left out: those that go with what is given. A form adds `none`, so that none ticked is none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NURSE_ACTS.length + 1)
  @IsIn([...NURSE_ACTS, NO_ACTS], { each: true })
  acts?: (NurseAct | typeof NO_ACTS)[];

  @IsOptional() @IsId(says('pharmacyWrong')) regularPharmacyId?: string;

  /** The number of the prescription of the same opiates that the prescriber's own system sent; left out: there is none. */
  @IsOptional()
  @IsLine(40, prescriptionTexts.says('numberWrong'))
  @IsWithoutBsn(prescriptionTexts.says('numberWrong'))
  ownPrescription?: string;

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

export function addressFrom(address: AddressInput, { accessNote, kitPlace }: AccessNoteInput): Address {
  return {
    postcode: plainPostcode(address.postcode) ?? '',
    houseNumber: address.houseNumber,
    houseNumberSuffix: address.houseNumberSuffix ?? null,
    phone: phoneFrom(address),
    accessNote: accessNote ?? null,
    ...{ street: address.street ?? null, town: address.town ?? null, kitPlace: kitPlace ?? null },
  };
}

/** As one would write several on one line. */
const phoneFrom = ({ phone, phones = [] }: AddressInput): string | null =>
  phones.map(({ number, who }) => (who ? `${number} (${who})` : number)).join(' / ') || (phone ?? null);

/** The same request however it was typed. */
export function requestFrom(input: RequestInput): NewRequest {
  refuseBsnInNotes(input);
  const { birthName, initials, birthDate, sex, bsn } = input.patient;
  const patient: Patient = {
    ...{ birthName, initials: initialsFrom(initials), birthDate, sex },
    bsn: bsn ? plainBsn(bsn) : null,
    ...addressFrom(input.patient, input),
  };
  const { placeOfStay, urgency, lifeExpectancy, opioidNaive } = input;
  return {
    ...{ patient, placeOfStay, urgency, lifeExpectancy, opioidNaive },
    egfr: egfrOf(input.egfr),
    allergies: [...new Set(input.allergies)],
    currentOpioid: currentOpioidFrom(input.currentOpioidPer24h),
    catheterPresent: input.catheterPresent ?? null,
    homeCare: homeCareIn({ homeCare: input.homeCare, organisationId: input.homeCareOrganisationId }),
    directPhone: input.directPhone ?? null,
    afterHours: input.afterHours ?? 'post',
    postTold: input.postTold ?? false,
    regularPharmacyId: input.regularPharmacyId ?? null,
    preferredPharmacyId: input.preferredPharmacyId ?? null,
    ...(input.ownPrescription !== undefined && { ownPrescription: input.ownPrescription }),
    orderLines: (input.orderLines ?? []).map(orderLineFrom),
    ...(input.acts && { acts: NURSE_ACTS.filter((act) => input.acts?.includes(act)) }),
  };
}
