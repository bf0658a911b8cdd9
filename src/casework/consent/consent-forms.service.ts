import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConsentToGive } from '../../dispensing/steps/consent.query.js';
import { Consents, type AskedConsent } from '../../dispensing/steps/consent.service.js';
import type { Article } from '../../kit-standards/conformity.js';
import type { OrderedMedicine } from '../../requests/asking/ordered-medicine.js';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { Requests } from '../../requests/requests.service.js';
import { dosesOf, type Doses } from './consent-doses.text.js';
import { milligramsBeside } from './consent-milligrams.rules.js';

export interface ConsentForm extends AskedConsent {
  /** Of the medicine that is asked about. */
  doses: Doses | null;
  /** All the milligrams that lie in its slot, beside those of the standard; null where a product does not say so, or they are as many. */
  milligrams: { held: string; asked: string } | null;
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
      const none = { doses: null, milligrams: null };
      return allow({ ...asked.value, ...(first ? await this.#ofMedicine(tx, caseId, first) : none) });
    });
  }

  async #ofMedicine(
    tx: EntityManager,
    caseId: string,
    first: ConsentToGive,
  ): Promise<Pick<ConsentForm, 'doses' | 'milligrams'>> {
    const order = (await this.requests.signedOrders(tx, caseId)).at(-1)?.content;
    const medicines = order?.medicines ?? (await this.requests.askedToday(tx)).medicines;
    const medicine = medicines.find(({ slot }) => slot === first.slot);
    const products = await this.products.all(tx);
    const named = (product: string | null) => products.find(({ code }) => code === product) ?? null;
    const held = first.held.map(({ product, quantity }) => ({
      quantity,
      article: named(product),
    }));
    const beside = held.map(({ quantity, article }) => ({
      quantity,
      article: article && medicine && isTheSame(article, medicine) ? null : article,
    }));
    return {
      doses: medicine ? dosesOf(order ? 'order' : 'standard', medicine, beside) : null,
      milligrams: milligramsBeside(held, first.slotAmount, named(first.own)),
    };
  }
}

const isTheSame = (article: Article, { strength, form, unit }: OrderedMedicine): boolean =>
  article.strength === strength && article.form === form && article.unit === unit;
