import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ask, type Statement } from '../platform/database/database.js';
import type { WorkJob } from '../platform/work/work-queues.js';
import type { Language } from '../web/texts.js';
import type { LetterFacts } from './letter-facts.js';
import type { Channel } from './letters.js';

export interface NewLetter {
  eventId: string;
  caseId: string | null;
  /** The letter's name, or the event of a letter that another module writes. */
  kind: string;
  recipientId: string;
  channel: Channel;
  address: string | null;
  name: string;
  language: Language;
  urgent: boolean;
  facts: LetterFacts;
  /** Why it can never be sent. */
  fault: 'no-address' | 'address-refused' | null;
}

/** From here on a letter is tried for a day. */
export const GIVE_UP_AFTER = '24 hours';

// A notice has arrived once it is there; a mail that cannot go anywhere is dead at once, and seen. So is one of an event that came
// back with a backup: it may have been sent since that was made.
const WRITE: Statement = {
  name: 'letter-write',
  text: `insert into letter (network_id, id, event_id, kind, recipient_id, channel, address, name, language, urgent, state, next_at, give_up_at, sent_at, last_error, case_id, data, made_at)
         select acting_network(), l.id, l."eventId", l.kind, l."recipientId", l.channel, l.address, l.name, l.language, l.urgent,
                case when l.channel = 'app' then 'sent' when f.fault is not null then 'dead' else 'due' end,
                app_now(), app_now() + $2::interval, case when l.channel = 'app' then app_now() end, f.fault, l."caseId", l.facts, app_now()
         from jsonb_to_recordset($1) as l(id uuid, "eventId" uuid, kind text, "recipientId" uuid, channel text, address text, name text, language text,
                                          urgent boolean, "caseId" uuid, facts jsonb, fault text)
         cross join lateral (select coalesce(l.fault, case when l.channel <> 'app' and is_restored(l."eventId") then 'restored' end) as fault) f
         on conflict (event_id, recipient_id, channel) do nothing returning id, urgent, channel <> 'app' and state = 'due' as sends`,
};

/** @returns those that are to be sent. */
export async function writeLetters(tx: EntityManager, letters: readonly NewLetter[]): Promise<WorkJob[]> {
  const values = [JSON.stringify(letters.map((letter) => ({ id: uuidv7(), ...letter }))), GIVE_UP_AFTER];
  const written = await ask<{ id: string; urgent: boolean; sends: boolean }>(tx, WRITE, values);
  return written.flatMap(({ id, urgent, sends }) => (sends ? [{ name: 'send', id, urgent }] : []));
}

/** The same asked again: what was asked before it is one question with it. And what an event ended is asked no more. */
const SETTLE: Statement = {
  name: 'letters-settle',
  text: `update letter l set settled_at = app_now()
         from jsonb_to_recordset($1) as x("subjectId" uuid, "caseId" uuid, at timestamptz, kinds text[])
         join event e on e.at < x.at and (e.case_id = x."caseId" or e.subject_id = x."subjectId")
         where l.event_id = e.id and l.channel = 'app' and l.settled_at is null and l.kind = any (x.kinds)`,
};

export interface Settling {
  subjectId: string;
  caseId: string | null;
  at: Date;
  kinds: string[];
}
export async function settleLetters(tx: EntityManager, settling: readonly Settling[]): Promise<void> {
  if (settling.length > 0) await ask(tx, SETTLE, [JSON.stringify(settling)]);
}
