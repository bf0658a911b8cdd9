import type { OrderedMedicine } from './ordered-medicine.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { AboutRequest } from './request-context.query.js';
import { askedToSign, latestOrder, ordersOf, type OrderRow } from '../case-facts.query.js';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import { givesInstead, isOtherSubstance } from './ordered-otherwise.text.js';
import { inShortage, isToChoose, signedOpium } from './signed-opium.rules.js';
import { inDutchWords } from './opium-quantity.text.js';
import { canonical, hashOf, orderOf, type FormSigned, type SignedOrder, type SignedShortage } from './order.js';
import { numbersIn } from '../../kit-life/home-care.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import { isSaid, type OrderLine } from './order-line.js';
import type { NewRequest, Reachable } from './request.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import type { Proof } from '../../web/signed-in.js';
import { Vault } from '../../platform/vault.js';

export const SEALED_ORDER: SealedTable = { table: 'execution_order', id: 'id', columns: ['content'] };

export const SEALED_LINES: SealedTable = { table: 'request', id: 'case_id', columns: ['order_lines'] };

type ToSign = Reachable & Pick<NewRequest, 'acts'> & { orderLines: OrderLine[] };

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
  /** With what the prescriber proved that it was them; null: it was signed on paper. */
  confirmedWith: Proof | null;
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
    const posts = organisations.flatMap(({ kind, name, phone }) =>
      kind === 'out-of-hours-post' && phone !== null ? { name, phone } : [],
    );
    const medicines = inShortage(about.medicines, about.shortages, agreed);
    const order = orderOf(request, {
      ...{ prescriber, practice, posts, standard, medicines, ...when },
      homeCare: numbersIn(request.homeCare, organisations),
    });
    const holding = about.shortages.filter((one) => !isToChoose(one, about.medicines) || agreed.includes(one.id));
    const shortages = holding.map((one) => signed(one, agreed, order.medicines));
    const text = canonical({ ...order, ...(shortages.length > 0 && { shortages }), signedForm });
    const id = uuidv7();
    const opium = signedOpium(medicines, request.orderLines);
    const content = this.vault.seal(text, placeOfOrder(id));
    return { id, validUntil: when.validUntil, content, hash: hashOf(text), opium };
  }

  /** What was asked otherwise, of what nobody signed yet: hexadecimal, or nothing. */
  sealedLines(caseId: string, lines: readonly OrderLine[]): string | undefined {
    const said = lines.filter(isSaid);
    return said.length > 0 ? this.vault.seal(canonical(said), placeOfLines(caseId)).toString('hex') : undefined;
  }

  /** All that a prescriber signs of a request beside its patient and the clinical minimum. */
  async toSign(tx: EntityManager, caseId: string): Promise<ToSign | null> {
    const row = await askedToSign(tx, caseId);
    if (!row) return null;
    const { orderLines: sealed, acts, ...reachable } = row;
    const orderLines = sealed ? (JSON.parse(this.vault.open(sealed, placeOfLines(caseId))) as OrderLine[]) : [];
    return { ...reachable, ...(acts && { acts }), orderLines };
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
    return (await ordersOf(tx, caseId)).map(({ content: sealed, hash, signedAt, validUntil, confirmedWith, id }) => ({
      ...{ hash: hash.toString('hex'), signedAt, validUntil, confirmedWith },
      content: sealed && this.#opened({ id, content: sealed, hash, signedAt, validUntil, confirmedWith }).content,
    }));
  }

  #opened(row: OrderRow): KnownOrder {
    const text = this.vault.open(row.content, placeOfOrder(row.id));
    if (!hashOf(text).equals(row.hash)) throw new Error('an execution order is not what was signed');
    const { hash, signedAt, validUntil, confirmedWith } = row;
    const content = JSON.parse(text) as SignedOrder;
    return { content, text, hash: hash.toString('hex'), signedAt, validUntil, confirmedWith };
  }
}

function signed(shortage: Shortage, agreed: readonly string[], medicines: readonly OrderedMedicine[]): SignedShortage {
  const { id, slot, says, quantity, reason, ...it } = shortage;
  const gives = givesInstead(shortage, medicines, 'nl', 'uncounted');
  return {
    ...{ slot, says: says.nl, quantity, reason },
    ...(gives.length > 0 && { gives }),
    ...(it.article === null && { sameMedicine: true as const }),
    ...(isOtherSubstance(shortage, medicines) && { otherSubstance: true as const }),
    ...(it.opiumList !== null && { quantityInWords: inDutchWords(quantity) }),
    ...(it.needsConsent && { agreed: agreed.includes(id) }),
  };
}

const placeOfLines = (caseId: string) => placeIn(SEALED_LINES, 'order_lines', caseId);
export const placeOfOrder = (id: string) => placeIn(SEALED_ORDER, 'content', id);
