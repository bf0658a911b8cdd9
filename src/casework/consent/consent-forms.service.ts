import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConsentToGive } from '../../dispensing/steps/consent.query.js';
import { Consents, type AskedConsent } from '../../dispensing/steps/consent.service.js';
import type { Article } from '../../kit-standards/conformity.js';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { Requests } from '../../requests/requests.service.js';
import { dosesOf, type Doses } from './consent-doses.text.js';

export interface ConsentForm extends AskedConsent {
  /** Of the medicine that is asked about. */
  doses: Doses | null;
}

/** What the prescriber is asked to agree with, and what it does to the doses that they signed. */
@Injectable()
export class ConsentForms {
  constructor(
    private readonly database: Database,
    private readonly consents: Consents,
    private readonly requests: Requests,
    private readonly products: Products,
  ) {}

  show(caseId: string, actor: Actor): Promise<Result<ConsentForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const asked = await this.consents.asked(tx, caseId, actor);
      if (!asked.ok) return asked;
      const [first] = asked.value.waiting;
      return allow({ ...asked.value, doses: first ? await this.#doses(tx, caseId, first) : null });
    });
  }

  async #doses(tx: EntityManager, caseId: string, first: ConsentToGive): Promise<Doses | null> {
    const order = (await this.requests.signedOrders(tx, caseId)).at(-1)?.content;
    const medicines = order?.medicines ?? (await this.requests.askedToday(tx)).medicines;
    const medicine = medicines.find(({ slot }) => slot === first.slot);
    return medicine ? dosesOf(order ? 'order' : 'standard', medicine, first, await this.#standIn(tx, first)) : null;
  }

  async #standIn(tx: EntityManager, { product }: ConsentToGive): Promise<Article | null> {
    if (product === null) return null;
    return (await this.products.all(tx)).find(({ code }) => code === product) ?? null;
  }
}
