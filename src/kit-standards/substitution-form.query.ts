import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { allow, refuse } from '../platform/result.js';
import { allProducts } from './products.query.js';
import { slotsIn, substitutionsIn, versionOf } from './standards.query.js';

/** The substitutions of a version, and what one can be chosen from. */
export async function substitutionForm(tx: EntityManager, id: string, today: PlainDate) {
  const version = await versionOf(tx, id);
  if (!version) return refuse('not-found');
  const slots = (await slotsIn(tx, id)).map(({ code, name, nameEn }) => ({ code, name, nameEn }));
  const products = (await allProducts(tx)).map(({ code, name }) => ({ code, name }));
  const items = await substitutionsIn(tx, id);
  return allow({ id, name: version.name, status: version.status, items, nextCursor: null, slots, products, today });
}
