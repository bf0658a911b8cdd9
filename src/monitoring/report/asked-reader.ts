import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Problem } from '../../web/problem.js';
import type { Reader } from './report-content.js';
import { pharmaciesOf } from './report.query.js';

/** Who may act on it reads it so; others look on. */
export const ownReader = ({ role }: Actor): Reader => ({
  kind: role === 'coordinator' ? 'coordinator' : 'board',
  organisationId: null,
});

/** 'coordinator', 'board' or a pharmacy by its id; null: there is no such reader. */
export async function namedReader(tx: EntityManager, named: string): Promise<Reader | null> {
  if (named === 'coordinator' || named === 'board') return { kind: named, organisationId: null };
  const found = (await pharmaciesOf(tx)).some(({ id }) => id === named);
  return found ? { kind: 'pharmacy', organisationId: named } : null;
}

/** As whose a report is looked at; without a name as who looks. */
export async function askedReader(tx: EntityManager, named: string | undefined, actor: Actor): Promise<Reader> {
  if (named === undefined || named === '') return ownReader(actor);
  const found = await namedReader(tx, named);
  if (!found) throw new Problem(404, { reason: 'not-found' });
  return found;
}
