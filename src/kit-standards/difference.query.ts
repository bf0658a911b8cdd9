import type { EntityManager } from 'typeorm';
import { allow, refuse } from '../platform/result.js';
import { difference } from './difference.rules.js';
import { differenceInWords } from './difference.text.js';
import { slotsIn, versionOf } from './standards.query.js';

/** What somebody does differently who worked by the one version and now works by the other. */
export async function compare(tx: EntityManager, fromId: string, toId: string) {
  const from = await versionOf(tx, fromId);
  const to = await versionOf(tx, toId);
  if (!from || !to) return refuse('not-found');
  const found = difference(await slotsIn(tx, fromId), await slotsIn(tx, toId));
  const differences = found.map((one) => ({
    slot: one.slot.code,
    change: one.change.kind,
    nl: differenceInWords(one, 'nl'),
    en: differenceInWords(one, 'en'),
  }));
  return allow({ from: { id: from.id, name: from.name }, to: { id: to.id, name: to.name }, differences });
}
