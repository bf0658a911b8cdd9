import { Injectable } from '@nestjs/common';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import type { SignedIn } from '../../web/signed-in.js';
import { organisationsOf, type Choice } from '../asking/form-choices.query.js';
import type { Address } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { caseToSign } from './renewal.query.js';
import { seenWith, type FormOf } from '../../kit-life/case-form.js';
import { Signing } from '../asking/signing.service.js';

export interface AddressForm extends ShortCase {
  /** Of the address, for If-Match. */
  version: number;
  address: Address;
}
export interface HomeCareForm extends ShortCase {
  organisationId: string | null;
  organisations: Choice[];
}
export interface OrderForm extends ShortCase {
  needsProof: boolean;
}
/** What the pages show before something about a request is changed. */
@Injectable()
export class DetailForms {
  constructor(
    private readonly database: Database,
    private readonly patients: Patients,
    private readonly signing: Signing,
  ) {}

  need(caseId: string, actor: Actor): FormOf<ShortCase> {
    return seenWith(this.database, caseId, actor, () => Promise.resolve({}));
  }

  order(caseId: string, signedIn: SignedIn): FormOf<OrderForm> {
    const needsProof = this.signing.needsProof(signedIn);
    return seenWith(this.database, caseId, signedIn.actor, () => Promise.resolve({ needsProof }));
  }

  address(caseId: string, actor: Actor): FormOf<AddressForm> {
    return seenWith(this.database, caseId, actor, async (tx) => {
      const patient = (await this.patients.show(tx, [caseId], actor)).get(caseId);
      if (!patient) return null;
      const { version, postcode, houseNumber, houseNumberSuffix, phone, accessNote } = patient;
      return { version, address: { postcode, houseNumber, houseNumberSuffix, phone, accessNote } };
    });
  }

  homeCare(caseId: string, actor: Actor): FormOf<HomeCareForm> {
    return seenWith(this.database, caseId, actor, async (tx) => {
      const facts = await caseToSign(tx, caseId);
      if (!facts) return null;
      const organisations = await organisationsOf(tx, 'home-care');
      return { organisationId: facts.homeCareOrganisationId, organisations };
    });
  }
}
