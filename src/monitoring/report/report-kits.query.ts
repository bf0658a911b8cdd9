import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Period } from '../period.js';
import type { KitFigures, Shelf } from './report-content.js';

const CONFORMITY: Statement = {
  name: 'report-conformity',
  text: `select denominator as sealed, numerator as conform from monitoring.figure_counts where period = $1 and figure = 'conformity'`,
};
const SHELVES: Statement = {
  name: 'report-kits-on-shelves',
  text: `select id as "pharmacyId", name as pharmacy, ready_kits as "readyKits", minimum, expiring from monitoring.pharmacy_supply order by name limit 500`,
};

export async function kitsOf(tx: EntityManager, { name }: Period): Promise<KitFigures> {
  const [counted] = await ask<Pick<KitFigures, 'sealed' | 'conform'>>(tx, CONFORMITY, [name]);
  return { ...(counted ?? { sealed: 0, conform: 0 }), shelves: await ask<Shelf>(tx, SHELVES) };
}
