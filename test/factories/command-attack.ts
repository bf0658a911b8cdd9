import { createHash } from 'node:crypto';
import { addOrganisation, foundNetwork } from '../../src/access/founding.js';
import type { OrganisationKind } from '../../src/platform/actor.js';
import { AsApp, type Context } from '../setup/as-app.js';
import { addColleague } from './colleague.js';
import { changes, contentOf } from './whole-database.js';
import { passwordOf, type World } from './world.js';

/** Whatever somebody can make the application say about them; null: nothing at all. */
export type Attacker = Partial<Context> | null;
export interface Keyed {
  key?: string;
  body?: string;
}
interface Row {
  outcome: string;
  c: string | null;
  parts: string[] | null;
}

/** A command of the database, sent as role app without the application. */
export class CommandAttack {
  constructor(
    private readonly world: World,
    private readonly app: AsApp,
    private readonly command: string,
  ) {}

  /** The outcome, or the code of the database's own refusal; whether anything was told beside it. What it did stays. */
  async send(attacker: Attacker, values: unknown[], keyed: Keyed = {}, over = this.app): Promise<string> {
    const { key = null, body = '' } = keyed;
    const given = [key, key && createHash('sha256').update(body).digest(), ...values];
    const places = given.map((_, place) => `$${String(place + 1)}`);
    const text = `select outcome, c::text as c, parts from ${this.command}(true, ${places.join(', ')})`;
    try {
      const [row] = await over.kept<Row>(attacker, text, given);
      const { outcome = '', c, parts } = row ?? {};
      return outcome !== 'done' && (c ?? parts) ? `${outcome}, and tells of the case` : outcome;
    } catch (error) {
      return (error as Error & { code?: string }).code ?? String(error);
    }
  }

  /** Twenty at the same moment, each on a connection of its own. */
  async sendAtOnce(attacker: Attacker, values: unknown[][], keyed: (place: number) => Keyed): Promise<string[]> {
    const all = await Promise.all(values.map(() => AsApp.connect(this.world)));
    const answers = await Promise.all(
      all.map((over, place) => this.send(attacker, values[place] ?? [], keyed(place), over)),
    );
    await Promise.all(all.map((over) => over.end()));
    return answers.sort();
  }
}

/** Grows by whoever asks over HTTP, whatever the answer is: who looked, who is signed in, and guesses. */
const OF_HTTP = ['audit_row', 'audit_root', 'audit_seal', 'guess', 'session'];

/** Due work that the clock plans by itself, about nothing in particular. */
const OF_THE_CLOCK = /^[+-] due_work \([^,]*,[^,]*,[^,]*,[^,]*,,/;

/** Every row that came or went meanwhile. Over plain SQL that is every row of every table, the record of access too. */
export async function rowsWritten(world: World, work: () => Promise<unknown>, over: 'SQL' | 'HTTP' = 'SQL') {
  const except = over === 'HTTP' ? OF_HTTP : [];
  await world.settle();
  const before = await contentOf(world, except);
  await work();
  if (over === 'HTTP') await world.settle();
  return changes(before, await contentOf(world, except))
    .filter((row) => !OF_THE_CLOCK.test(row))
    .map((row) => row.slice(0, 200));
}

/** Each of these is answered so, and not a row is written. */
export async function refuses(
  world: World,
  answer: string,
  attackers: Record<string, Attacker>,
  send: (attacker: Attacker) => Promise<string>,
): Promise<void> {
  const answers: Record<string, string> = {};
  const rows = await rowsWritten(world, async () => {
    for (const [who, attacker] of Object.entries(attackers)) answers[who] = await send(attacker);
  });
  const expected = Object.fromEntries(Object.keys(attackers).map((who) => [who, answer]));
  expect({ answers, rows }).toEqual({ answers: expected, rows: [] });
}

/** How many rows of which table came and went; without those that HTTP writes more of than plain SQL does. */
export function tally(rows: string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const row of rows) {
    const [sign = '', table = ''] = row.split(' ');
    if (!OF_HTTP.includes(table)) counted[`${sign} ${table}`] = (counted[`${sign} ${table}`] ?? 0) + 1;
  }
  return counted;
}

/** An organisation of another network with somebody who works there. */
export async function strangerAt(world: World, kind: OrganisationKind, role: 'prescriber' | 'pharmacist') {
  const { owner, clock } = world;
  const { id: network } = await foundNetwork(owner, 'Netwerk Verderop', 'Verderop', clock.now());
  const organisation = await addOrganisation(owner, network, { name: 'Verderop', kind });
  const works = [{ organisationId: organisation, role }];
  const it = { name: 'V. Verderop', email: `${network}@example.org`, password: passwordOf(), works };
  const person = await addColleague(owner, network, it, clock.now());
  return { person, organisation, network, role };
}

/** An out-of-hours post that took emergency access to a case for an hour. */
export async function postInside({ owner, network, clock }: World, caseId: string) {
  const post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
  const lapsesAt = new Date(clock.now().getTime() + 3_600_000).toISOString();
  await owner.query(
    `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
     select network_id, id, number, $2, 'out-of-hours', $3, $4 from kit_case where id = $1`,
    [caseId, post, clock.now(), lapsesAt],
  );
  return { post, lapsesAt };
}

/** The case goes on with the other pharmacy as it stands: the part of the first has ended, and nothing else is different. */
export async function passOn({ owner, organisations, clock }: World, caseId: string): Promise<void> {
  await owner.query(
    `with ended as (update case_party set until = $3, outcome = 'handed-over'
       where case_id = $1 and part in ('offered', 'supplier') and until is null returning *),
     moved as (update kit_case set pharmacy_id = $2 where id = $1)
     insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
     select network_id, case_id, number, $2, part, $3 from ended`,
    [caseId, organisations.otherPharmacy, clock.now()],
  );
}
