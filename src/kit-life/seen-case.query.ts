import type { EntityManager } from 'typeorm';
import { recordSeen } from '../access/audit.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { ShortCase } from './short-case.js';
import { shortCaseOf } from './short-case.query.js';

/** The case that a form is about; looking at it is on record. */
export async function seenCase(tx: EntityManager, id: string): Promise<Result<ShortCase, 'not-found'>> {
  const short = await shortCaseOf(tx, id);
  if (!short) return refuse('not-found');
  await recordSeen(tx, 'read', [id]);
  return allow(short);
}
