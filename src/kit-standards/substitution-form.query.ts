import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { allow, refuse } from '../platform/result.js';
import { allProducts } from './products.query.js';
import { slotsIn, versionOf } from './standards.query.js';
import { shownSubstitutions } from './substitutions.query.js';

/** The substitutions of a version, and what one can be chosen from. */
export async function substitutionForm(tx: EntityManager, id: string, today: PlainDate) {
  const version = await versionOf(tx, id);
  if (!version) return refuse('not-found');
  const all = await slotsIn(tx, id);
  const items = await shownSubstitutions(tx, id, all, today);
  const slots = all.map(({ code, name, nameEn, min, max, unit, unitEn }) => ({
    ...{ code, name, nameEn, min, max, unit, unitEn },
  }));
  const products = (await allProducts(tx)).map(({ code, name, form }) => ({ code, name, form }));
  return allow({ id, name: version.name, status: version.status, items, nextCursor: null, slots, products, today });
}
