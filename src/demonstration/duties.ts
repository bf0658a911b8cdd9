import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { addDays, dayOf, momentOf, weekday, type PlainDate } from '../platform/calendar.js';
import { isWorkingDay } from '../platform/holidays.js';

const WEEKS = 5;
const [TUESDAY, THURSDAY] = [2, 4];
const NUMBER = '06 29 90 02 11';
/** The pharmacies of the cast that take turns, by their place in it, and the number that is answered then. */
const IN_TURN = [0, 8, 12] as const;
/** Open by day only: it takes the telephone in one night of the week, beside the one that brings kits, and would do next Thursday. */
const ONLY_ANSWERS = 11;

/** Nights and weekends of the coming weeks by turns; next Thursday somebody forgot. */
export async function writeDuties(
  owner: Client,
  network: string,
  pharmacies: readonly string[],
  post: string,
  now: Date,
) {
  const today = dayOf(now);
  const gap = nextThursday(today);
  for (let n = -7; n < WEEKS * 7; n++) {
    const day = addDays(today, n);
    if (day === gap) continue;
    const from = momentOf(day, isWorkingDay(day) ? '17:00' : '08:00');
    const until = momentOf(addDays(day, 1), '08:00');
    const place = IN_TURN[(n + 7) % IN_TURN.length] ?? 0;
    await add(owner, network, pharmacies[place] ?? '', 'pharmacy', from, until, `06 29 90 02 0${String(place % 10)}`);
    await add(owner, network, post, 'out-of-hours-post', from, until, null);
    if (weekday(day) === TUESDAY)
      await add(owner, network, pharmacies[ONLY_ANSWERS] ?? '', 'pharmacy', from, until, NUMBER, false);
  }
  await owner.query(
    'insert into duty_proposal (network_id, id, organisation_id, from_at, until_at, phone, delivers) values ($1, $2, $3, $4, $5, $6, true)',
    [network, uuidv7(), pharmacies[ONLY_ANSWERS], momentOf(gap, '17:00'), momentOf(addDays(gap, 1), '08:00'), NUMBER],
  );
}

/** Not today's: a week ahead there is time to mend it. */
function nextThursday(today: PlainDate): PlainDate {
  let day = addDays(today, 1);
  while (weekday(day) !== THURSDAY) day = addDays(day, 1);
  return day;
}

/** Without a number of the duty: by its own, as a post is phoned every night. */
const add = (
  owner: Client,
  network: string,
  id: string,
  kind: string,
  from: Date,
  until: Date,
  phone: string | null,
  delivers = true,
) =>
  owner.query(
    'insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone, delivers) values ($1, $2, $3, $4, $5, $6, coalesce($7, (select o.phone from organisation o where o.id = $3)), $8)',
    [network, uuidv7(), id, kind, from, until, phone, delivers],
  );
