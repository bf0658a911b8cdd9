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
  text: `select s.id as "pharmacyId", s.name as pharmacy, s.ready_kits as "readyKits", s.minimum, s.expiring, coalesce(k.sealed, 0) as sealed, coalesce(k.conform, 0) as conform
         from monitoring.pharmacy_supply s left join monitoring.sealed_by_pharmacy k on k.pharmacy_id = s.id and k.period = $1 order by s.name limit 500`,
};

export async function kitsOf(tx: EntityManager, { name }: Period): Promise<KitFigures> {
  const [counted] = await ask<Pick<KitFigures, 'sealed' | 'conform'>>(tx, CONFORMITY, [name]);
  const shelves = await ask<Shelf>(tx, SHELVES, [name]);
  const all = (count: (shelf: Shelf) => number) => shelves.reduce((sum, shelf) => sum + count(shelf), 0);
  const region = { readyKits: all((one) => one.readyKits), minimum: all((one) => one.minimum) };
  return { ...(counted ?? { sealed: 0, conform: 0 }), ...region, shelves };
}
