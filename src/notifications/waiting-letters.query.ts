import type { EntityManager } from 'typeorm';
import { ask, type Database, type Statement } from '../platform/database/database.js';
import type { Language } from '../web/texts.js';
import type { LetterFacts } from './letter-facts.js';

export interface ClaimedLetter {
  network: string;
  organisation: string;
}

export interface WaitingLetter {
  id: string;
  kind: string;
  channel: 'mail' | 'text';
  subjectId: string;
  recipientId: string;
  address: string;
  name: string;
  language: Language;
  urgent: boolean;
  attempts: number;
  facts: LetterFacts;
}

/** Longer than an attempt can take: whoever died in between gives the letter back by itself. */
const LEASE = '3 minutes';
const DUE: Statement = { name: 'letters-due', text: 'select id, urgent from letters_due($1, $2)' };
const CLAIM: Statement = {
  name: 'letter-claim',
  text: 'select network_id as network, organisation_id as organisation from claim_letter($1, $2, $3)',
};
const READ: Statement = {
  name: 'letter-read',
  text: `select l.id, l.kind, l.channel, e.subject_id as "subjectId", l.recipient_id as "recipientId", l.address, l.name, l.language, l.urgent, l.attempts, l.data as facts
         from letter l join event e on e.id = l.event_id where l.id = $1 and l.state = 'due'`,
};
const SENT: Statement = {
  name: 'letter-sent',
  text: `update letter set state = 'sent', sent_at = app_now(), lease_until = null, last_error = null where id = $1`,
};
const WAITS: Statement = {
  name: 'letter-waits',
  text: `update letter set state = case when $2 > give_up_at then 'dead' else 'due' end, next_at = $2, lease_until = null, last_error = $3
         where id = $1 returning state`,
};
const DEAD: Statement = {
  name: 'letter-dead',
  text: `update letter set state = 'dead', lease_until = null, last_error = $2 where id = $1`,
};
const REFUSED: Statement = {
  name: 'address-refused',
  text: `insert into refused_address (network_id, address, since, reason) values (acting_network(), $1, app_now(), $2) on conflict do nothing`,
};

export const lettersDue = (database: Database, now: Date, limit: number) =>
  database.asNobody<{ id: string; urgent: boolean }>(DUE, [now, limit]);

export async function claimLetter(database: Database, id: string, now: Date): Promise<ClaimedLetter | undefined> {
  const [claimed] = await database.asNobody<ClaimedLetter>(CLAIM, [id, now, LEASE]);
  return claimed;
}

export async function readLetter(tx: EntityManager, id: string): Promise<WaitingLetter | undefined> {
  const [letter] = await ask<WaitingLetter>(tx, READ, [id]);
  return letter;
}

export const markSent = (tx: EntityManager, id: string) => ask(tx, SENT, [id]);

/** @returns whether it was given up: it has been tried for a day. */
export async function markWaiting(tx: EntityManager, id: string, until: Date, error: string): Promise<boolean> {
  const [row] = await ask<{ state: string }>(tx, WAITS, [id, until, error]);
  return row?.state === 'dead';
}

export const markDead = (tx: EntityManager, id: string, error: string) => ask(tx, DEAD, [id, error]);

export const markAddressRefused = (tx: EntityManager, address: string, error: string) =>
  ask(tx, REFUSED, [address, error]);
