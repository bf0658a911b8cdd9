import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { HoldReason } from './legal-hold.text.js';

export interface ToErase {
  practice: string;
  total: number;
  /** The first hundred. */
  numbers: number[];
}
export interface Week {
  from: PlainDate;
  total: number;
}
export interface Held {
  number: number;
  practice: string;
  since: Date;
  reason: HoldReason;
  /** When it would have been erased; null: the case is not over. */
  eraseOn: PlainDate | null;
}
export interface Erased {
  on: PlainDate;
  total: number;
  numbers: number[];
}

const ROUND: Statement = {
  name: 'erasures-round',
  text: `select practice, count(*)::int as total, (array_agg(number order by number))[1:100] as numbers from persons_to_erase()
         where erase_on <= $1 and held_since is null and handed_over group by 1 order by 1 limit 200`,
};
const WEEKS: Statement = {
  name: 'erasures-weeks',
  text: `select (erase_on - (extract(isodow from erase_on)::int - 1))::text as "from", count(*)::int as total from persons_to_erase()
         where erase_on > $1 and held_since is null group by 1 order by 1 limit 60`,
};
const HELD: Statement = {
  name: 'erasures-held',
  text: `select number, practice, held_since as since, hold_reason as reason, erase_on::text as "eraseOn" from persons_to_erase()
         where held_since is not null order by held_since desc, number limit 200`,
};
const HELD_CASE: Statement = {
  name: 'erasures-held-case',
  text: `select number, practice, held_since as since, hold_reason as reason, erase_on::text as "eraseOn" from persons_to_erase()
         where held_since is not null and number = $1`,
};
const WAITING: Statement = {
  name: 'erasures-waiting',
  text: `select count(*)::int as total from persons_to_erase() where erase_on <= $1 and held_since is null and not handed_over`,
};
const ERASED: Statement = {
  name: 'erasures-erased',
  text: `select erased_on::text as "on", count(*)::int as total, (array_agg(number order by number))[1:100] as numbers
         from erased_persons($1) group by 1 order by 1 desc limit 60`,
};
const ERASE: Statement = { name: 'erase-persons', text: 'select erase_persons($1) as erased' };
const FORGET: Statement = { name: 'forget-commands', text: 'select forget_commands($1)' };

export const inRound = (tx: EntityManager, day: PlainDate): Promise<ToErase[]> => ask(tx, ROUND, [day]);
export const perWeek = (tx: EntityManager, after: PlainDate): Promise<Week[]> => ask(tx, WEEKS, [after]);
export const heldPersons = (tx: EntityManager): Promise<Held[]> => ask(tx, HELD);
export async function heldPerson(tx: EntityManager, number: number): Promise<Held | null> {
  const [held] = await ask<Held>(tx, HELD_CASE, [number]);
  return held ?? null;
}

export const erasedSince = (tx: EntityManager, day: PlainDate): Promise<Erased[]> => ask(tx, ERASED, [day]);

export async function waitingForDocuments(tx: EntityManager, day: PlainDate): Promise<number> {
  const [row] = await ask<{ total: number }>(tx, WAITING, [day]);
  return row?.total ?? 0;
}

/** @returns how many persons were erased; at most as many as asked. */
export async function erasePersons(tx: EntityManager, limit: number): Promise<number> {
  const [row] = await ask<{ erased: number }>(tx, ERASE, [limit]);
  return row?.erased ?? 0;
}

export async function forgetCommands(tx: EntityManager, days: number): Promise<void> {
  await ask(tx, FORGET, [days]);
}
