import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { LetterFacts } from './letter-facts.js';
import type { LetterName } from './letters.js';

export interface Notice {
  id: string;
  kind: LetterName;
  at: Date;
  readAt: Date | null;
  urgent: boolean;
  facts: LetterFacts;
}

const COLUMNS = 'id, kind, made_at as at, read_at as "readAt", urgent, data as facts';
// Ids grow with time.
const NOTICES: Statement = {
  name: 'notices',
  text: `select ${COLUMNS} from own_notice where $1::uuid is null or id < $1 order by id desc limit $2`,
};
const UNREAD: Statement = {
  name: 'notices-unread',
  text: 'select count(*)::int as unread from own_notice where read_at is null',
};
const READ: Statement = {
  name: 'notice-read',
  text: `update letter set read_at = coalesce(read_at, app_now()) where id = $1 and id in (select id from own_notice) returning ${COLUMNS}`,
};
const READ_ALL: Statement = {
  name: 'notices-read',
  text: 'update letter set read_at = app_now() where read_at is null and id in (select id from own_notice)',
};

export const latestNotices = (tx: EntityManager, before: string | undefined, limit: number) =>
  ask<Notice>(tx, NOTICES, [before, limit]);

export async function countUnread(tx: EntityManager): Promise<number> {
  const [row] = await ask<{ unread: number }>(tx, UNREAD);
  return row?.unread ?? 0;
}

export async function markRead(tx: EntityManager, id: string): Promise<Notice | undefined> {
  const [notice] = await ask<Notice>(tx, READ, [id]);
  return notice;
}

export const markAllRead = (tx: EntityManager) => ask(tx, READ_ALL);
