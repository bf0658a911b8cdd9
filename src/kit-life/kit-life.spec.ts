import { readFileSync } from 'node:fs';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../test/setup/test-database.js';
import { addOrganisation, foundNetwork } from '../access/founding.js';
import { writeRegion } from '../regions/write-region.js';
import { allowedChanges } from './allowed-changes.js';
import { CORRECTABLE, FINAL, GUARDS, MOVE_NAMES, MOVES, nextStatus, STATUSES } from './kit-life.js';
import { truthTable } from './truth-table.js';
import { moveRows } from './write-moves.js';

const now = new Date('2026-11-18T09:00:00+01:00');
let database: TestDatabase;
let owner: pg.Client;
let network: string;
let practice: string;
let pharmacy: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  ({ id: network } = await foundNetwork(owner, 'Netwerk', 'Haaglanden', now));
  await writeRegion(owner, network, now);
  practice = await addOrganisation(owner, network, { name: 'Praktijk', kind: 'practice' });
  pharmacy = await addOrganisation(owner, network, { name: 'Apotheek', kind: 'pharmacy' });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test('every status is reached from a request, and every status but a final one is left again', () => {
  const reached = new Set<string>(['']);
  for (let before = 0; reached.size > before;) {
    before = reached.size;
    for (const { from, to, move } of allowedChanges()) if (move !== 'correction' && reached.has(from)) reached.add(to);
  }
  expect([...reached].sort()).toEqual(['', ...STATUSES].sort());
  const stuck = STATUSES.filter((status) => !allowedChanges().some(({ from, to }) => from === status && to !== status));
  expect(stuck).toEqual(FINAL);
});

test('the moves say where they lead', () => {
  expect(nextStatus('accept', 'requested')).toBe('accepted');
  expect(nextStatus('decline', 'requested', false)).toBe('unplaced');
  expect(nextStatus('replace', 'opened')).toBe('opened');
  expect(nextStatus('deliver', 'packed')).toBeNull();
  expect(nextStatus('submit', null)).toBe('requested');
  expect(nextStatus('submit', 'requested')).toBeNull();
});

test('six moves can be undone, and no other', () => {
  expect([...CORRECTABLE].sort()).toEqual(['deliver', 'end', 'miss', 'open', 'pack', 'takeBack']);
});

test('the database judges by the same rows as the table', async () => {
  const { rows } = await owner.query<object>('select move, from_status as "from", to_status as "to" from allowed_move');
  const inOrder = (all: object[]) => all.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  expect(inOrder(rows)).toEqual(inOrder(allowedChanges()));
});

test('the commands of the database judge by the same rows as the table', async () => {
  const { rows } = await owner.query<object>('select * from case_move');
  const inOrder = (all: object[]) =>
    all
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([, value]) => (value ?? null) !== null)
            .sort(),
        ),
      )
      .sort();
  expect(inOrder(rows)).toEqual(inOrder(moveRows()));
});

test('every guard that the table names is a function of the database, and the database asks no other', async () => {
  const { rows } = await owner.query<{ text: string; names: string[] }>(
    `select pg_get_functiondef('guard_holds'::regproc) as text,
            array(select proname::text from pg_proc where proname = any ($1) and prorettype = 'boolean'::regtype) as names`,
    [Object.keys(GUARDS)],
  );
  const asked = [...(rows[0]?.text ?? '').matchAll(/when '(\w+)' then return (\w+)\(c\)/g)];
  expect(asked.map(([, name]) => name).sort()).toEqual(Object.keys(GUARDS).sort());
  expect(asked.filter(([, name, called]) => name !== called)).toEqual([]);
  expect(rows[0]?.names.sort()).toEqual(Object.keys(GUARDS).sort());
});

test('the README prints the table as it is', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(truthTable());
});

test('the printed table has a row for every move and a cell for every status', () => {
  const rows = truthTable().split('\n').slice(2);
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(MOVE_NAMES);
  const cells = (name: string) =>
    rows
      .find((row) => row.startsWith(`| ${name} |`))
      ?.split('|')
      .slice(4, -1) ?? [];
  for (const name of MOVE_NAMES) {
    const filled = STATUSES.filter((_, place) => cells(name)[place]?.trim());
    expect(filled).toEqual(STATUSES.filter((status) => (MOVES[name].from as readonly string[]).includes(status)));
  }
});

test.each(STATUSES)('from %s the database allows what the table allows and refuses everything else', async (from) => {
  const allowed = STATUSES.filter(
    (to) => to === from || allowedChanges().some((row) => row.from === from && row.to === to),
  );
  const done: string[] = [];
  for (const to of STATUSES) if (await changes(from, to)) done.push(to);
  expect(done).toEqual(allowed);
});

test('a case begins as a request, placed or not', async () => {
  const begun: string[] = [];
  for (const status of STATUSES) if (await attempt(() => begin(status))) begun.push(status);
  expect(begun).toEqual(['requested', 'unplaced']);
});

/** As the owner, whom no policy holds back: only the trigger can refuse. */
async function changes(from: string, to: string): Promise<boolean> {
  await owner.query('begin');
  await owner.query('alter table kit_case disable trigger only_allowed_first_status');
  const id = await begin(from);
  await owner.query('alter table kit_case enable trigger only_allowed_first_status');
  const done = await attempt(() =>
    owner.query(
      `update kit_case set status = $2, pharmacy_id = case when $2 = 'unplaced' then null else $3::uuid end,
         offer_lapses_at = case when $2 = 'requested' then $4::timestamptz end where id = $1`,
      [id, to, pharmacy, now],
    ),
  );
  await owner.query('rollback');
  return done;
}

async function begin(status: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into kit_case (network_id, id, practice_id, pharmacy_id, status, place_of_stay, urgency, patient_key, deliver_by,
       order_valid_until, offer_lapses_at, requested_at)
     values ($1, uuidv7(), $2, case when $4 <> 'unplaced' then $3::uuid end, $4, 'home', 'today', '\\x00', $5, $5,
       case when $4 = 'requested' then $5::timestamptz end, $5) returning id`,
    [network, practice, pharmacy, status, now],
  );
  return rows[0]?.id ?? '';
}

/** Only the trigger's own refusal counts as a no; anything else is a mistake of this test. */
async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error as Error).message.startsWith('no move leads from')) throw error;
    return false;
  }
}
