import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { SignedIn } from '../../web/signed-in.js';
import { organisationsOf, type Choice } from '../asking/form-choices.query.js';
import type { Address } from '../../patients/patient.js';
import { asPacked } from './as-packed.rules.js';
import { orderDifferences, packedOpium, type OrderDifference } from './packed-kit.query.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import type { CurrentOpioid } from '../asking/current-opioid.js';
import type { Warning } from '../asking/warnings.js';
import { warningsOf } from '../asking/warnings.rules.js';
import { Orders } from '../asking/orders.service.js';
import { orderedWith } from '../asking/order-lines.rules.js';
import { requestToSign } from './to-sign.js';
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
  /** Between what was signed and the box that is packed: signing anew takes what is in the box. */
  differences: OrderDifference[];
  /** What is signed for the first time, of a request that came by telephone or on paper. */
  first: OrderedMedicine[] | null;
  /** Of what is signed for the first time. */
  warnings: Warning[];
  allergies: string[];
  opioidNaive: boolean;
  currentOpioid: CurrentOpioid | null;
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

  order(caseId: string, signedIn: SignedIn): FormOf<OrderForm> {
    const needsProof = this.signing.needsProof(signedIn);
    return this.cases.with(caseId, signedIn.actor, async (tx) => {
      const toSign = await requestToSign(tx, this.orders, caseId);
      if (!toSign) return null;
      const { request, about } = toSign;
      // As asked, or as it lies in the box that is packed already: what will stand under the signature.
      const packed = await packedOpium(tx, caseId);
      const { medicines: held, lines } =
        packed.length > 0
          ? asPacked(about.medicines, request.orderLines, packed)
          : { medicines: about.medicines, lines: request.orderLines };
      const medicines = held.map((medicine) => orderedWith(medicine, lines, request));
      const signed = await isSigned(tx, caseId);
      return {
        ...{ needsProof, differences: await orderDifferences(tx, caseId), first: signed ? null : medicines },
        ...{ opioidNaive: request.opioidNaive, currentOpioid: request.currentOpioid, allergies: request.allergies },
        warnings: signed ? [] : warningsOf(request, { medicines, shortages: about.shortages, kitAtHome: false }),
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
