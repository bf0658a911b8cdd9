import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { Worker } from '../../src/platform/work/worker.js';
import type { World } from './world.js';

export interface LetterRow {
  id: string;
  kind: string;
  state: 'due' | 'sent' | 'dead';
  attempts: number;
  address: string | null;
  last_error: string | null;
}

interface NewLetter {
  kind?: string;
  name?: string;
  address?: string;
  urgent?: boolean;
  number?: number;
}

/** A letter that waits to be sent, as the telling of an event leaves it. */
export async function waitingLetter(world: World, it: NewLetter = {}): Promise<string> {
  const { kind = 'accepted', name = 'Praktijk Noordzij', address = 'praktijk@example.org' } = it;
  const { urgent = false, number = 1001 } = it;
  const id = uuidv7();
  const event = uuidv7();
  const now = world.clock.now();
  await world.owner.query(
    `insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, expanded_at) values ($1, $2, 'accept', 'case', $2, $3, $4, 'system', $3)`,
    [world.network, event, now, world.networkOrganisation],
  );
  const facts = { path: '/', number, pharmacy: { name: 'Apotheek Centrum', phone: '070 000 0002' } };
  await world.owner.query(
    `insert into letter (network_id, id, event_id, kind, recipient_id, channel, address, name, language, urgent, state, next_at, give_up_at, data, made_at)
     values ($1, $2, $3, $4, $5, 'mail', $6, $7, 'nl', $8, 'due', $9, $9::timestamptz + interval '24 hours', $10, $9)`,
    [world.network, id, event, kind, world.organisations.practice, address, name, urgent, now, facts],
  );
  return id;
}

export async function letterRow(world: World, id: string): Promise<LetterRow> {
  const { rows } = await world.owner.query<LetterRow>('select * from letter where id = $1', [id]);
  const [row] = rows;
  if (!row) throw new Error(`there is no letter ${id}`);
  return row;
}

export async function lettersIn(world: World, state: LetterRow['state']): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>('select count(*)::int as n from letter where state = $1', [
    state,
  ]);
  return rows[0]?.n ?? 0;
}

/** From here on the world's own application tells and sends nothing: that is left to other processes. */
export const leaveWorkToOthers = (world: World): Promise<void> => world.app.get(Worker).onModuleDestroy();

/** Waits until it is so; how long that takes hangs on what else the machine does. */
export async function until(what: () => boolean | Promise<boolean>, forMs = 90_000): Promise<void> {
  const deadline = performance.now() + forMs;
  while (!(await what())) {
    if (performance.now() > deadline) throw new Error(`not within ${String(forMs)} ms: ${what.toString()}`);
    await pause(20);
  }
}
