import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Product } from './product.entity.js';
import type { Corrected, ProductChange } from './product.rules.js';

export type KeptProduct = Omit<Product, 'networkId' | 'activeMg' | 'invented' | 'gtin' | 'makerCode' | 'prk'>;
/** What somebody corrected, and why. */
export interface DoneCorrection {
  at: Date;
  by: string | null;
  /** The other person, where it took two. */
  agreedBy: string | null;
  changes: ProductChange[];
  reason: string;
}
/** What somebody proposed that another has to agree to. */
export interface ProposedCorrection extends Omit<Corrected, 'form'> {
  id: string;
  product: string;
  version: number;
  at: Date;
  person: string;
  by: string | null;
  reason: string;
  isAgreed: boolean;
}

const ONE: Statement = {
  name: 'product-to-correct',
  text: `select code, name, strength, form, route, unit, atc, opium_list as "opiumList", needs_opium_prescription as "needsOpiumPrescription", version
         from product where code = $1`,
};
const SUBJECT: Statement = { name: 'product-as-subject', text: 'select id, name from known_product where code = $1' };
const BEFORE: Statement = {
  name: 'product-corrections',
  text: `select e.at, p.name as by, a.name as "agreedBy", e.detail -> 'changes' as changes, e.detail ->> 'reason' as reason
         from event e join known_product k on k.id = e.subject_id and k.code = $1
         left join person p on p.id = coalesce((e.detail ->> 'proposedBy')::uuid, e.person_id)
         left join person a on a.id = e.person_id and e.detail ? 'proposedBy'
         where e.kind = 'product-corrected' order by e.at desc, e.id desc limit 20`,
};
const AGREED_UPON: Statement = {
  name: 'product-agreed-upon',
  text: 'select exists (select from agreed_product where product = $1) as agreed',
};
const PROPOSED: Statement = {
  name: 'product-correction-proposed',
  text: `select c.id, c.product, c.version, c.route, c.atc, c.opium_list as "opiumList", c.needs_opium_prescription as "needsOpiumPrescription",
           c.proposed_at as at, c.proposed_by as person, p.name as by, c.reason, c.approved_at is not null as "isAgreed"
         from product_correction c left join person p on p.id = c.proposed_by
         where c.id = $1 or c.approved_at is null and exists (select from product o where o.code = c.product and o.code = $2 and o.version = c.version)`,
};

export const productToCorrect = async (tx: EntityManager, code: string): Promise<KeptProduct | undefined> =>
  (await ask<KeptProduct>(tx, ONE, [code]))[0];

export const correctionsBefore = (tx: EntityManager, code: string) => ask<DoneCorrection>(tx, BEFORE, [code]);

export const isAgreedUpon = async (tx: EntityManager, code: string): Promise<boolean> =>
  (await ask<{ agreed: boolean }>(tx, AGREED_UPON, [code]))[0]?.agreed === true;

export const proposedOf = async (tx: EntityManager, code: string): Promise<ProposedCorrection | null> =>
  (await ask<ProposedCorrection>(tx, PROPOSED, [null, code]))[0] ?? null;

export const proposedAs = async (tx: EntityManager, id: string): Promise<ProposedCorrection | null> =>
  (await ask<ProposedCorrection>(tx, PROPOSED, [id, null]))[0] ?? null;

/** As events and lists know it. */
export async function subjectOf(tx: EntityManager, code: string): Promise<{ id: string; name: string }> {
  const [subject] = await ask<{ id: string; name: string }>(tx, SUBJECT, [code]);
  if (!subject) throw new Error('a product that was just there is not there');
  return subject;
}
