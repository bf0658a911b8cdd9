import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { SignedIn } from '../../web/signed-in.js';
import { answersIn, type FormAnswers } from '../asking/form-answers.js';
import { kitToday, organisationsOf, type Choice, type KitSlot } from '../asking/form-choices.query.js';
import type { Address } from '../../patients/patient.js';
import { orderChanges, type OrderChange } from './order-changes.text.js';
import { orderDifferences, type OrderDifference } from './packed-kit.query.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import type { Warning } from '../asking/warnings.js';
import { warningsOf } from '../asking/warnings.rules.js';
import { Orders } from '../asking/orders.service.js';
import { orderedWith } from '../asking/order-lines.rules.js';
import {
  asInTheBox,
  isOtherwiseThan,
  requestToSign,
  shownAs,
  toBeSigned,
  withSaid,
  type RequestToSign,
  type SaidAnew,
} from './to-sign.js';
import { caseToSign, isSigned } from './renewal.query.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import { Signing } from '../asking/signing.service.js';

export interface AddressForm extends SeenCase {
  /** Of the address, for If-Match. */
  version: number;
  address: Address;
}
export interface HomeCareForm extends SeenCase {
  homeCare: HomeCareTeam[];
  organisations: Choice[];
}
export interface OrderForm extends SeenCase {
  needsProof: boolean;
  /** Nobody signed yet: it came by telephone or on paper. */
  first: boolean;
  answers: FormAnswers;
  /** What will be signed, and what of it is otherwise than before. */
  medicines: OrderedMedicine[];
  changes: OrderChange[];
  seen: string;
  /** Between what was signed and the box that is packed: signing anew takes what is in the box. */
  differences: OrderDifference[];
  /** The prescriber said otherwise of how many than lie in the box that is packed. */
  stillDiffers: boolean;
  /** The box left: how many were supplied is no matter of choice any more. */
  away: boolean;
  warnings: Warning[];
  allergies: string[];
  slots: KitSlot[];
}
/** What the pages show before something about a request is changed. */
@Injectable()
export class DetailForms {
  constructor(
    private readonly cases: SeenCases,
    private readonly orders: Orders,
    private readonly signing: Signing,
  ) {}

  need(caseId: string, actor: Actor): FormOf<SeenCase> {
    return this.cases.with(caseId, actor, () => Promise.resolve({}));
  }

  /** As it was signed, or as the prescriber would have it; what was typed comes back as it was typed. */
  order(caseId: string, signedIn: SignedIn, said: SaidAnew = {}, typed?: object): FormOf<OrderForm> {
    const needsProof = this.signing.needsProof(signedIn);
    return this.cases.with(caseId, signedIn.actor, async (tx, patient) => {
      const toSign = await requestToSign(tx, this.orders, caseId);
      if (!toSign) return null;
      const { about } = toSign;
      const as = async (asked: RequestToSign, how: SaidAnew) => {
        const { medicines: held, lines, ...box } = await toBeSigned(tx, caseId, { ...about, ...asked }, how);
        const request = { ...asked, orderLines: lines };
        const medicines = held.map((medicine) => orderedWith(medicine, lines, request));
        return { request, medicines, box, seen: shownAs(request, held) };
      };
      const before: RequestToSign = { ...toSign.request, ...(patient && { patient }) };
      const boxed = await asInTheBox(tx, caseId, about, before);
      const asked = withSaid(said.orderLines || typed ? before : boxed, said);
      const now = await as(asked, { ...said, orderLines: asked.orderLines });
      const isFirst = !(await isSigned(tx, caseId));
      const isChanged = isOtherwiseThan(before, asked) && isOtherwiseThan(boxed, asked);
      const signed = await this.orders.seen(tx, caseId);
      const { allergies } = now.request;
      return {
        ...{ needsProof, first: isFirst, medicines: now.medicines, seen: now.seen, allergies },
        answers: answersIn(typed ?? answersOf(asked)),
        changes: signed ? orderChanges(signed, { clinical: now.request, medicines: now.medicines }) : [],
        differences: await orderDifferences(tx, caseId),
        ...{ stillDiffers: now.box.differs, away: now.box.away },
        warnings:
          isFirst || isChanged ? warningsOf(asked, { ...about, medicines: now.medicines, kitAtHome: false }) : [],
        slots: (await kitToday(tx)).slots,
      };
    });
  }

  address(caseId: string, actor: Actor): FormOf<AddressForm> {
    return this.cases.with(caseId, actor, (_, patient) => {
      if (!patient) return Promise.resolve(null);
      const { version, postcode, houseNumber, houseNumberSuffix, phone, accessNote, street, town } = patient;
      const { kitPlace } = patient;
      const address = { postcode, houseNumber, houseNumberSuffix, street, town, phone, accessNote, kitPlace };
      return Promise.resolve({ version, address });
    });
  }

  homeCare(caseId: string, actor: Actor): FormOf<HomeCareForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const facts = await caseToSign(tx, caseId);
      if (!facts) return null;
      const organisations = await organisationsOf(tx, 'home-care');
      return { homeCare: facts.homeCare, organisations };
    });
  }
}

const answersOf = ({ opioidNaive, egfr, allergies, currentOpioid, orderLines }: RequestToSign) => ({
  clinical: { opioidNaive, egfr, allergies },
  ...{ currentOpioidPer24h: currentOpioid, orderLines },
});
