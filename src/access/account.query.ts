import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { SeenBrowser } from './browser.rules.js';
import { IDLE } from './sessions.rules.js';

export interface Factor {
  id: string;
  kind: 'app' | 'passkey';
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}
export interface OwnSession extends SeenBrowser {
  id: string;
  organisation: string;
  address: string | null;
  startedAt: Date;
  seenAt: Date;
}

const FACTORS: Statement = {
  name: 'own-factors',
  text: `select id, 'passkey' as kind, name, created_at as "createdAt", used_at as "usedAt" from passkey where person_id = acting_person()
         union all select id, 'app', name, created_at, used_at from authenticator where person_id = acting_person() and confirmed_at is not null
         order by "createdAt", id limit 50`,
};
const OWN_EMAIL: Statement = { name: 'own-email', text: 'select email from person where id = acting_person()' };
const SESSIONS: Statement = {
  name: 'own-sessions',
  text: `select s.id, o.name as organisation, s.address, s.browser, s.system, s.started_at as "startedAt", s.seen_at as "seenAt"
         from session s join organisation o on o.id = s.organisation_id
         where s.person_id = acting_person() and s.stage = 'full' and s.expires_at > app_now() and s.seen_at > app_now() - $1::interval
         order by s.seen_at desc, s.id limit 50`,
};
const END: Statement = {
  name: 'end-own-session',
  text: 'delete from session where id = $1 and person_id = acting_person() returning id',
};
const END_OTHERS: Statement = {
  name: 'end-other-sessions',
  text: 'delete from session where id <> $1 and person_id = acting_person() returning id',
};
const AUDIT: Statement = { name: 'audit-session-ended', text: `select audit_append('end-session', null, 'done', $1)` };

export async function ownEmail(tx: EntityManager): Promise<string> {
  const [own] = await ask<{ email: string }>(tx, OWN_EMAIL);
  return own?.email ?? '';
}

export const ownFactors = (tx: EntityManager) => ask<Factor>(tx, FACTORS);
export const ownSessions = (tx: EntityManager) => ask<OwnSession>(tx, SESSIONS, [IDLE]);

/** @returns how many. */
export async function endSession(tx: EntityManager, id: string): Promise<number> {
  return onRecord(tx, (await ask(tx, END, [id])).length);
}

export async function endOtherSessions(tx: EntityManager, own: string): Promise<number> {
  return onRecord(tx, (await ask(tx, END_OTHERS, [own])).length);
}

async function onRecord(tx: EntityManager, ended: number): Promise<number> {
  if (ended > 0) await ask(tx, AUDIT, [String(ended)]);
  return ended;
}
