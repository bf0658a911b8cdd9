import { addOrganisation, foundNetwork } from '../../src/access/founding.js';
import { yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { asked, measured } from '../factories/requests.js';
import { passwordOf, startWorld, type Who, type World } from '../factories/world.js';
import { withoutIds } from '../factories/words.js';

/** What only those who treat or supply may ever read. */
const SECRETS = [
  'Quispelkamp',
  '999996708',
  '2512 AB',
  '2512AB',
  '1941-03-09',
  '9 maart 1941',
  '0612345678',
  'sleutel bij buur',
];
const PATIENT = { birthName: 'Quispelkamp', bsn: '999996708', phone: '0612345678' };

let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  const own = {
    homeCareOrganisationId: world.organisations.homeCare,
    accessNote: 'sleutel bij buur',
    egfr: measured(47),
  };
  id = (await asked(await world.as('gp'), own, PATIENT)).id;
});
afterAll(() => world.stop());

/** Everything the application says to somebody on its lists and about the case, as a page and as JSON. */
async function allThatIsSaidTo(client: Client): Promise<string> {
  const paths = ['/', '/cases', `/cases/${id}`, `/cases/${id}/events`, '/past-offers', '/cases?status=requested'];
  const said: string[] = [];
  for (const path of paths) {
    said.push((await client.page(path)).body);
    said.push(JSON.stringify((await client.get<object>(path)).body));
  }
  return said.join('\n');
}
const secretsIn = (said: string) => SECRETS.filter((secret) => said.includes(secret));
const heardBy = async (who: Who) => secretsIn(await allThatIsSaidTo(await world.as(who)));

test('who is only asked sees the clinical minimum and the area, and nothing of who it is', async () => {
  const pharmacist = await world.as('pharmacist');
  expect(secretsIn(await allThatIsSaidTo(pharmacist))).toEqual([]);
  const { body } = await pharmacist.get<{ standard: { name: string } }>(`/cases/${id}`);
  expect(body).toMatchObject({ pc4: '2512', egfr: measured(47), placeOfStay: 'home' });
  expect(body.standard.name).toMatch(/^\d{4}\.\d$/);
  expect(body).not.toHaveProperty('patient');
});

test('a pharmacy that declined keeps number, date and its own reason, and the case is gone', async () => {
  const pharmacist = await world.as('pharmacist');
  const { body: before } = await pharmacist.get<{ number: number }>(`/cases/${id}`);
  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'no-stock' });
  for (const path of [`/cases/${id}`, `/cases/${id}/events`]) expect((await pharmacist.get(path)).status).toBe(404);
  const past = await pharmacist.get<{ items: object[] }>('/past-offers');
  expect(past.body.items).toEqual([
    expect.objectContaining({ number: before.number, outcome: 'declined', reason: 'no-stock' }),
  ]);
  expect(Object.keys(past.body.items[0] ?? {}).sort()).toEqual(['endedAt', 'number', 'offeredAt', 'outcome', 'reason']);
  expect(await heardBy('pharmacist')).toEqual([]);
});

test('the next pharmacy does not hear why the first one did not', async () => {
  const next = await world.as('otherPharmacist');
  const { body } = await next.get<{ items: { move: string }[] }>(`/cases/${id}/events`);
  expect(body.items.map(({ move }) => move)).toEqual(['submit', 'offered']);
  await yes(next, `/cases/${id}/acceptance`);
  const story = await next.get<{ items: { move: string; reason?: string }[] }>(`/cases/${id}/events`);
  expect(story.body.items.find(({ move }) => move === 'decline')).not.toHaveProperty('reason');
  const practice = await (
    await world.as('gp')
  ).get<{ items: { move: string; reason?: string }[] }>(`/cases/${id}/events`);
  expect(practice.body.items.find(({ move }) => move === 'decline')?.reason).toBe('no-stock');
});

test('once accepted, those who treat and supply know whom and where', async () => {
  for (const who of ['gp', 'otherPharmacist', 'nurse'] as const) {
    const { body } = await (await world.as(who)).get<{ patient: object }>(`/cases/${id}`);
    expect(body.patient).toMatchObject({ birthName: 'Quispelkamp', postcode: '2512AB', houseNumber: 12 });
  }
  expect(await heardBy('gp')).toContain('Quispelkamp');
});

test('the coordinator hears nothing of the patient, and no area of a case that is placed', async () => {
  for (const who of ['coordinator', 'leadPharmacist'] as const) {
    const said = await allThatIsSaidTo(await world.as(who));
    expect(secretsIn(said)).toEqual([]);
    expect(withoutIds(said)).not.toContain('2512');
    expect(said).not.toContain('Praktijk Noordzij');
  }
  const { status, body } = await (await world.as('coordinator')).get<object>(`/cases/${id}`);
  expect([status, Object.keys(body)]).toEqual([
    200,
    expect.not.arrayContaining(['patient', 'pc4', 'practice', 'history']),
  ]);
});

test('whoever has no part hears nothing at all', async () => {
  for (const who of ['otherGp', 'thirdPharmacist', 'pharmacist', 'administrator', 'auditor'] as const)
    expect(await heardBy(who)).toEqual([]);
  expect(secretsIn(await allThatIsSaidTo(await inAnotherNetwork()))).toEqual([]);
  expect((await (await inAnotherNetwork()).get(`/cases/${id}`)).status).toBe(404);
});

test('each look at the patient stands in the record of access', async () => {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row where case_id = $1 and action in ('read', 'search') and role = 'nurse'`,
    [id],
  );
  const nurse = await world.as('nurse');
  await nurse.get(`/cases/${id}`);
  const after = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row where case_id = $1 and action in ('read', 'search') and role = 'nurse'`,
    [id],
  );
  expect(after.rows[0]?.n).toBeGreaterThan(rows[0]?.n ?? 0);
});

let elsewhere: string | undefined;
async function inAnotherNetwork(): Promise<Client> {
  const { owner, clock, app } = world;
  const email = 'verderop@example.org';
  if (!elsewhere) {
    const { id: network } = await foundNetwork(owner, 'Netwerk Verderop', 'Verderop', clock.now());
    elsewhere = await addOrganisation(owner, network, { name: 'Apotheek Verderop', kind: 'pharmacy' });
    const works = [{ organisationId: elsewhere, role: 'pharmacist' as const }];
    await addColleague(owner, network, { name: 'V. Verderop', email, password: passwordOf(), works }, clock.now());
  }
  return Client.signIn(app, email, passwordOf());
}
