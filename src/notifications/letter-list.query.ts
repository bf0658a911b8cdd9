import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { LetterFacts } from './letter-facts.js';
import { GIVE_UP_AFTER } from './new-letters.js';

export const LETTER_STATES = ['due', 'sent', 'dead'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export interface ListedLetter {
  id: string;
  kind: string;
  to: { name: string; address: string | null };
  state: LetterState;
  madeAt: Date;
  sentAt: Date | null;
  attempts: number;
  /** Codes of what went wrong last; never what a mail server wrote. */
  error: string | null;
  facts: LetterFacts;
}

const COLUMNS = `id, kind, jsonb_build_object('name', name, 'address', address) as to, state, made_at as "madeAt", sent_at as "sentAt", attempts,
  last_error as error, data as facts`;
const LIST: Statement = {
  name: 'letters-listed',
  text: `select ${COLUMNS} from letter where network_id = acting_network() and channel = 'mail' and state = $1 and ($2::uuid is null or id < $2)
         order by id desc limit $3`,
};
const ONE: Statement = {
  name: 'letter-listed',
  text: `select ${COLUMNS} from letter where id = $1 and channel = 'mail'`,
};
// The address of now: what was wrong with the old one may have been put right.
const PRESENT_ADDRESS = `coalesce((select o.mail_address from organisation o where o.id = l.recipient_id),
  (select p.email from person p where p.id = l.recipient_id), l.address)`;
const AGAIN: Statement = {
  name: 'letter-again',
  text: `update letter l set state = 'due', attempts = 0, next_at = app_now(), give_up_at = app_now() + $2::interval, lease_until = null, last_error = null,
                address = ${PRESENT_ADDRESS}
         where l.id = $1 and l.state = 'dead' and ${PRESENT_ADDRESS} is not null returning l.address`,
};
const TRUST: Statement = {
  name: 'address-trust',
  text: 'delete from refused_address where lower(address) = lower($1)',
};

export const listLetters = (tx: EntityManager, state: LetterState, before: string | undefined, limit: number) =>
  ask<ListedLetter>(tx, LIST, [state, before, limit]);

export async function listedLetter(tx: EntityManager, id: string): Promise<ListedLetter | undefined> {
  const [letter] = await ask<ListedLetter>(tx, ONE, [id]);
  return letter;
}

/** @returns whether it will be sent: it was dead, and there is an address. */
export async function sendAgain(tx: EntityManager, id: string): Promise<boolean> {
  const [again] = await ask<{ address: string }>(tx, AGAIN, [id, GIVE_UP_AFTER]);
  if (again) await ask(tx, TRUST, [again.address]);
  return again !== undefined;
}
