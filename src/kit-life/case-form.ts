import type { EntityManager } from 'typeorm';
import { seenCase } from './seen-case.query.js';
import type { ShortCase } from './short-case.js';
import type { Actor } from '../platform/actor.js';
import type { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';

export type FormOf<T> = Promise<Result<T, 'not-found'>>;

/**
 * The case that a form is about with what the form needs besides. When the actor's part does not reach that far there is
 * nothing, and nothing on record that they saw it either.
 */
export function seenWith<T extends object>(
  database: Database,
  caseId: string,
  actor: Actor,
  more: (tx: EntityManager) => Promise<T | null>,
): FormOf<ShortCase & T> {
  return database.as<ShortCase & T, 'not-found'>(actor, async (tx) => {
    const seen = await seenCase(tx, caseId);
    if (!seen.ok) return seen;
    const facts = await more(tx);
    return facts ? allow({ ...seen.value, ...facts }) : refuse('not-found');
  });
}
