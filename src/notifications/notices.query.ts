import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { LetterFacts } from './letter-facts.js';
import type { LetterName } from './letters.js';
import { ASKING, ENDS_WITH_READING } from './settled-by.js';

export interface Notice {
  id: string;
  kind: LetterName;
  at: Date;
  readAt: Date | null;
  urgent: boolean;
  /** The case that it is about. */
  caseId: string | null;
  /** When what it asked was done, or was no longer needed. */
  settledAt: Date | null;
  facts: LetterFacts;
}

const COLUMNS =
  'id, kind, made_at as at, read_at as "readAt", urgent, case_id as "caseId", settled_at as "settledAt", data as facts';
const NEW = 'read_at is null and settled_at is null';
/** It asks something, and that is not done yet; what nothing else tells of is done when it was read. */
const TO_DO = (asking: string, endsWithReading: string) =>
  `kind = any (${asking}) and settled_at is null and (read_at is null or kind <> all (${endsWithReading}))`;
// Ids grow with time.
const NOTICES: Statement = {
  name: 'notices',
  text: `select ${COLUMNS} from own_notice where ($1::uuid is null or id < $1) order by id desc limit $2`,
};
const NOTICES_TO_DO: Statement = {
  name: 'notices-to-do',
  text: `select ${COLUMNS} from own_notice where ($1::uuid is null or id < $1) and ${TO_DO('$3', '$4')} order by id desc limit $2`,
};
const COUNTED: Statement = {
  name: 'notices-counted',
  text: `select count(*) filter (where ${NEW})::int as unread, count(*) filter (where ${TO_DO('$1', '$2')})::int as "toDo" from own_notice where settled_at is null`,
};
const READ: Statement = {
  name: 'notice-read',
  text: `update letter set read_at = coalesce(read_at, app_now()) where id = $1 and id in (select id from own_notice) returning ${COLUMNS}`,
};
const READ_ALL: Statement = {
  name: 'notices-read',
  text: 'update letter set read_at = app_now() where read_at is null and id in (select id from own_notice)',
};

export const latestNotices = (tx: EntityManager, toDo: boolean, before: string | undefined, limit: number) =>
  toDo
    ? ask<Notice>(tx, NOTICES_TO_DO, [before, limit, ASKING, ENDS_WITH_READING])
    : ask<Notice>(tx, NOTICES, [before, limit]);

export interface NoticeCounts {
  /** New to everybody here. */
  unread: number;
  /** They ask something that is not done yet. */
  toDo: number;
}
export async function countNotices(tx: EntityManager): Promise<NoticeCounts> {
  const [row] = await ask<NoticeCounts>(tx, COUNTED, [ASKING, ENDS_WITH_READING]);
  return row ?? { unread: 0, toDo: 0 };
}

export async function markRead(tx: EntityManager, id: string): Promise<Notice | undefined> {
  const [notice] = await ask<Notice>(tx, READ, [id]);
  return notice;
}

export const markAllRead = (tx: EntityManager) => ask(tx, READ_ALL);
