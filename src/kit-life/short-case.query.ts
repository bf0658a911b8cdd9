import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { SHORT_CASE, shortCase, type CaseRow, type ShortCase } from './short-case.js';

const SHORT: Statement = { name: 'short-case', text: `select ${SHORT_CASE} from short_case($1) a` };
const PART: Statement = {
  name: 'ended-part',
  text: 'select number, until from case_party where case_id = $1 and organisation_id = acting_organisation() order by from_at desc limit 1',
};

/** The short case as it stands, or nothing for who has no part in it. */
export async function shortCaseOf(tx: EntityManager, id: string): Promise<ShortCase | null> {
  const [row] = await ask<CaseRow>(tx, SHORT, [id]);
  return row ? shortCase(row) : null;
}

/**
 * What a command answers that is sent once more. Who has declined sees of the case no more than that it went on; for whose
 * emergency access has lapsed it is not there any more.
 */
export async function shortCaseAgain(tx: EntityManager, id: string): Promise<Result<ShortCase, 'not-found'>> {
  const short = await shortCaseOf(tx, id);
  if (short) return allow(short);
  const [part] = await ask<{ number: string }>(tx, PART, [id]);
  if (!part) return refuse('not-found');
  return allow({ id, number: Number(part.number), status: 'requested', moments: {}, moves: [] });
}
