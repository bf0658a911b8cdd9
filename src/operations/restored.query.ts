import type { Client } from 'pg';

/** Numbers on boxes and in letters of the time that is lost are never given to anything else. */
const LEFT_FREE = 1000;

export interface Kept {
  letters: number;
  events: number;
  sessions: number;
  links: number;
}

/**
 * Nothing is sent again: letters that waited are put with those that did not arrive, where a person can send them; due work
 * waits. Who was signed in then may have been shut out since, and a link may have been used: both end.
 */
export async function holdBack(database: Client, madeAt: string, now: Date): Promise<Kept> {
  await database.query('begin');
  const change = async (text: string, values: unknown[] = []) => (await database.query(text, values)).rowCount ?? 0;
  await change('update restoration set resumed_at = $1 where resumed_at is null', [now]);
  await change('insert into restoration (made_at, restored_at) values ($1, $2)', [madeAt, now]);
  const kept = {
    letters: await change(
      `update letter set state = 'dead', lease_until = null, last_error = 'restored' where state = 'due'`,
    ),
    events: await change(
      'insert into restored_event (event_id) select id from event where expanded_at is null on conflict do nothing',
    ),
    sessions: await change('delete from session'),
    links: await change('update link set withdrawn_at = $1 where used_at is null and withdrawn_at is null', [now]),
  };
  await change(`select setval('case_number', (select last_value from case_number) + $1)`, [LEFT_FREE]);
  await change(
    `insert into kit_serial (network_id, month, last)
     select n.id, to_char(m, 'YYMM'), $3 from network n,
       generate_series(date_trunc('month', amsterdam_day($1)::timestamp), amsterdam_day($2)::timestamp, interval '1 month') m
     on conflict (network_id, month) do update set last = kit_serial.last + excluded.last`,
    [madeAt, now, LEFT_FREE],
  );
  await database.query('commit');
  return kept;
}

export interface Waiting {
  job: string;
  n: number;
  since: Date;
}

/** What will be done as soon as work goes on. */
export async function waitingWork(owner: Client, now: Date): Promise<Waiting[]> {
  const { rows } = await owner.query<Waiting>(
    `select job, count(*)::int as n, min(due_at) as since from due_work where done_at is null and due_at <= $1 group by job order by job`,
    [now],
  );
  return rows;
}

/** @returns whether anything was held. */
export async function letWorkGoOn(owner: Client, now: Date): Promise<boolean> {
  const { rowCount } = await owner.query('update restoration set resumed_at = $1 where resumed_at is null', [now]);
  return (rowCount ?? 0) > 0;
}
