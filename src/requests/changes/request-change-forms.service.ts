import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import type { SignedIn } from '../../web/signed-in.js';
import { organisationsOf, type Choice } from '../asking/form-choices.query.js';
import type { Address } from '../../patients/patient.js';
import { asPacked } from './as-packed.rules.js';
import { orderDifferences, packedOpium, type OrderDifference } from './packed-kit.query.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import { orderedWith } from '../asking/order-lines.rules.js';
import { aboutRequest } from '../asking/request-context.query.js';
import { caseToSign, isSigned } from './renewal.query.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import { Signing } from '../asking/signing.service.js';

export interface AddressForm extends SeenCase {
  /** Of the address, for If-Match. */
  version: number;
  address: Address;
}
export interface HomeCareForm extends SeenCase {
  organisationId: string | null;
  organisations: Choice[];
}
export interface OrderForm extends SeenCase {
  needsProof: boolean;
  /** Between what was signed and the box that is packed: signing anew takes what is in the box. */
  differences: OrderDifference[];
  /** What is signed for the first time, of a request that came by telephone or on paper. */
  first: OrderedMedicine[] | null;
}
/** What the pages show before something about a request is changed. */
@Injectable()
export class DetailForms {
  constructor(
    private readonly cases: SeenCases,
    private readonly signing: Signing,
  ) {}

  need(caseId: string, actor: Actor): FormOf<SeenCase> {
    return this.cases.with(caseId, actor, () => Promise.resolve({}));
  }

  order(caseId: string, signedIn: SignedIn): FormOf<OrderForm> {
    const needsProof = this.signing.needsProof(signedIn);
    return this.cases.with(caseId, signedIn.actor, async (tx) => ({
      needsProof,
      differences: await orderDifferences(tx, caseId),
      first: (await isSigned(tx, caseId)) ? null : await this.#toSign(tx, caseId),
    }));
  }

  /** As the network agreed, or as it lies in the box that is packed already: what will stand under the signature. */
  async #toSign(tx: EntityManager, caseId: string): Promise<OrderedMedicine[]> {
    const { medicines: agreed } = await aboutRequest(tx, []);
    const packed = await packedOpium(tx, caseId);
    const { medicines, lines } = packed.length > 0 ? asPacked(agreed, [], packed) : { medicines: agreed, lines: [] };
    return medicines.map((medicine) => orderedWith(medicine, lines));
  }

  address(caseId: string, actor: Actor): FormOf<AddressForm> {
    return this.cases.with(caseId, actor, (_, patient) => {
      if (!patient) return Promise.resolve(null);
      const { version, postcode, houseNumber, houseNumberSuffix, phone, accessNote } = patient;
      const address = { postcode, houseNumber, houseNumberSuffix, phone, accessNote };
      return Promise.resolve({ version, address });
    });
  }

  homeCare(caseId: string, actor: Actor): FormOf<HomeCareForm> {
    return this.cases.with(caseId, actor, async (tx) => {
      const facts = await caseToSign(tx, caseId);
      if (!facts) return null;
      const organisations = await organisationsOf(tx, 'home-care');
      return { organisationId: facts.homeCareOrganisationId, organisations };
    });
  }
}
