import type { OrderedMedicine } from './ordered-medicine.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { AboutRequest } from './request-context.query.js';
import { latestOrder, ordersOf, type OrderRow } from '../case-facts.query.js';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import { givesInstead } from './ordered-otherwise.text.js';
import { inShortage, signedOpium } from './signed-opium.rules.js';
import { inDutchWords } from './opium-quantity.text.js';
import { canonical, hashOf, orderOf, type FormSigned, type SignedOrder, type SignedShortage } from './order.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import type { NewRequest } from './request.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';

export const SEALED_ORDER: SealedTable = { table: 'execution_order', id: 'id', columns: ['content'] };

export interface SealedOrder {
  id: string;
  validUntil: Date;
  content: Buffer;
  hash: Buffer;
  /** Of the opium list, without a patient. */
  opium: SignedOpium[];
}
/** What was signed, byte for byte, and read. */
export interface KnownOrder {
  content: SignedOrder;
  text: string;
  /** SHA-256 of the text, hexadecimal. */
  hash: string;
  signedAt: Date;
  validUntil: Date;
}

export type OrderOfCase = Omit<KnownOrder, 'text' | 'content'> & { content: SignedOrder | null };

/** The execution order: made once, sealed, and shown as it was signed. */
@Injectable()
export class Orders {
  constructor(private readonly vault: Vault) {}

  sealed(
    request: NewRequest,
    about: AboutRequest,
    when: { number: number; signedAt: Date; validUntil: Date },
    agreed: readonly string[] = [],
    signedForm?: FormSigned,
  ): SealedOrder {
    const { signer: prescriber, practice, standard, organisations } = about;
    const medicines = inShortage(about.medicines, about.shortages, agreed);
    const homeCare = organisations.find(({ id }) => id === request.homeCareOrganisationId);
    const order = orderOf(request, {
      ...{ prescriber, practice, standard, medicines, ...when },
      homeCare: homeCare ? { name: homeCare.name, phone: homeCare.phone } : null,
    });
    const shortages = about.shortages.map((one) => signed(one, agreed, order.medicines));
    const text = canonical({ ...order, ...(shortages.length > 0 && { shortages }), signedForm });
    const id = uuidv7();
    const opium = signedOpium(medicines, request.orderLines);
    const content = this.vault.seal(text, placeOfOrder(id));
    return { id, validUntil: when.validUntil, content, hash: hashOf(text), opium };
  }

  /** The one that holds now, for those who treat or supply. */
  async latest(tx: EntityManager, caseId: string): Promise<KnownOrder | null> {
    const row = await latestOrder(tx, caseId);
    return row && this.#opened(row);
  }

  /** The same for a page that is on record as a look already. */
  async seen(tx: EntityManager, caseId: string): Promise<SignedOrder | null> {
    return (await this.all(tx, caseId)).at(-1)?.content ?? null;
  }

  /** From the first to the last; null as content: its person is erased. */
  async all(tx: EntityManager, caseId: string): Promise<OrderOfCase[]> {
    return (await ordersOf(tx, caseId)).map(({ id, content: sealed, hash, signedAt, validUntil }) => ({
      ...{ hash: hash.toString('hex'), signedAt, validUntil },
      content: sealed && this.#opened({ id, content: sealed, hash, signedAt, validUntil }).content,
    }));
  }

  #opened(row: OrderRow): KnownOrder {
    const text = this.vault.open(row.content, placeOfOrder(row.id));
    if (!hashOf(text).equals(row.hash)) throw new Error('an execution order is not what was signed');
    const { hash, signedAt, validUntil } = row;
    return { content: JSON.parse(text) as SignedOrder, text, hash: hash.toString('hex'), signedAt, validUntil };
  }
}

function signed(shortage: Shortage, agreed: readonly string[], medicines: readonly OrderedMedicine[]): SignedShortage {
  const { id, slot, says, quantity, reason, ...it } = shortage;
  const gives = givesInstead(shortage, medicines, 'nl');
  return {
    ...{ slot, says: says.nl, quantity, reason },
    ...(gives.length > 0 && { gives }),
    ...(it.opiumList !== null && { quantityInWords: inDutchWords(quantity) }),
    ...(it.needsConsent && { agreed: agreed.includes(id) }),
  };
}

export const placeOfOrder = (id: string) => placeIn(SEALED_ORDER, 'content', id);
