import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { asked } from '../factories/requests.js';
import { requestedCase, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

const REFRESH = { headers: { 'x-refresh': '1' } };
const MINUTE = 60_000;
let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

/** How often it is on record, since the last look at it, that somebody saw the patient of a case. */
const counted = new Map<string, number>();
async function looksAt(id: string, who: string): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row a join person p on p.id = a.person_id
     where a.case_id = $1 and p.email = $2 and a.action in ('read', 'search') and a.outcome = 'done' and a.patient_key is not null`,
    [id, `${who}@example.org`],
  );
  const total = rows[0]?.n ?? 0;
  const fresh = total - (counted.get(id + who) ?? 0);
  counted.set(id + who, total);
  return fresh;
}
async function accepted(): Promise<string> {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await looksAt(id, 'pharmacist');
  return id;
}
const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));

test('the first look is on record, and a page that refreshes itself adds nothing while it shows the same', async () => {
  const id = await accepted();
  await pharmacist.get('/');
  expect(await looksAt(id, 'pharmacist')).toBe(1);
  for (let times = 0; times < 5; times++) await pharmacist.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(0);
  await pharmacist.get('/');
  expect(await looksAt(id, 'pharmacist')).toBe(1);
});

test('whoever appears on an open page is on record as seen, at that refresh, and those who stood there already are not once more', async () => {
  const id = await accepted();
  await pharmacist.get('/');
  await looksAt(id, 'pharmacist');
  const fresh = await accepted();
  await pharmacist.get('/', REFRESH);
  expect([await looksAt(fresh, 'pharmacist'), await looksAt(id, 'pharmacist')]).toEqual([1, 0]);
});

test('a colleague who looks at the same is on record too, also when their page only refreshes', async () => {
  const id = await accepted();
  await pharmacist.get('/');
  const colleague = await world.as('pharmacist2');
  await colleague.get('/', REFRESH);
  await colleague.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist2')).toBe(1);
});

test('what is seen anew of a case that only stood in a list is on record: first without, then with its patient', async () => {
  const { pharmacy } = world.organisations;
  const { id } = await asked(await world.as('gp'), { preferredPharmacyId: pharmacy });
  await pharmacist.get('/');
  expect(await looksAt(id, 'pharmacist')).toBe(1);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await looksAt(id, 'pharmacist');
  await pharmacist.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(1);
  await pharmacist.get(`/cases/${id}`, REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(1);
});

test('a refresh a quarter of an hour after the look on record is a look of its own', async () => {
  const id = await accepted();
  await pharmacist.get('/');
  await looksAt(id, 'pharmacist');
  later(8);
  await pharmacist.get('/kits');
  await pharmacist.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(0);
  later(8);
  await pharmacist.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(1);
});

test('from another address it is a look of its own, and without the record nothing is shown', async () => {
  const id = await accepted();
  await pharmacist.get('/');
  await looksAt(id, 'pharmacist');
  await world.owner.query(`update audit_row set address = '192.0.2.1' where case_id = $1`, [id]);
  await pharmacist.get('/', REFRESH);
  expect(await looksAt(id, 'pharmacist')).toBe(1);
});

test('a form that comes back with what is wrong in it is a look, whatever header came along', async () => {
  const id = await accepted();
  await pharmacist.page(`/cases/${id}/release`);
  await looksAt(id, 'pharmacist');
  const type = 'application/x-www-form-urlencoded';
  const headers = { accept: 'text/html', 'content-type': type, ...REFRESH.headers };
  expect((await pharmacist.raw('POST', `/cases/${id}/release`, 'reason=', headers)).status).toBe(422);
  expect(await looksAt(id, 'pharmacist')).toBe(1);
});

/** How many rows two looks leave, of which the second is a refresh by what is the same in all but this. */
async function twoLooks(action: string, changed?: string): Promise<number | null> {
  const id = await requestedCase(world);
  const client = new pg.Client(world.config.databaseUrl);
  await client.connect();
  const set = (name: string, value: string) => client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
  const look = () => client.query('select audit_append($1, $2)', [action, id]);
  const who = { person: randomUUID(), token: randomUUID(), organisation: randomUUID(), role: 'nurse', address: '::1' };
  const whose = { ...who, network: world.network, now: world.clock.now().toISOString(), look: 'refresh' };
  await client.query('begin');
  for (const [name, value] of Object.entries(whose)) await set(name, value);
  await look();
  if (changed) await set(changed, { role: 'prescriber', address: '::2' }[changed] ?? randomUUID());
  await look();
  await set('role', 'auditor');
  const { rowCount } = await client.query('select from audit_row where case_id = $1 and action = $2', [id, action]);
  await client.query('rollback');
  await client.end();
  return rowCount;
}

test.each(['person', 'token', 'organisation', 'role', 'address'])(
  'asked directly, the record holds a look of its own for another %s',
  async (changed) => {
    expect([await twoLooks('read'), await twoLooks('read', changed)]).toEqual([1, 2]);
  },
);

test.each(['export', 'print', 'read-patient-record', 'deliver'])('a refresh hides no %s', async (action) => {
  expect(await twoLooks(action)).toBe(2);
});
