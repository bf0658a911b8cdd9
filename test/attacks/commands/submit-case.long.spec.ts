import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { ROLES } from '../../../src/platform/actor.js';
import { requestedCase } from '../../factories/cases.js';
import {
  CommandAttack,
  postInside,
  refuses,
  rowsWritten,
  strangerAt,
  tally,
  type Attacker,
} from '../../factories/command-attack.js';
import { prescriberElsewhere } from '../../factories/another-network.js';
import { newCaseValues, type NewCaseOwn } from '../../factories/new-cases.js';
import { asked, request } from '../../factories/requests.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

const TWENTY = Array.from({ length: 20 }, (_, place) => place);
const MAY_NOT = '42501';
const NO_SUCH = '23503';

let world: World;
let app: AsApp;
let attack: CommandAttack;
let gp: Context;
let stranger: Context;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  attack = new CommandAttack(world, app, 'submit_case');
  gp = await contextOf(world, 'gp');
  stranger = await strangerAt(world, 'practice', 'prescriber');
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

const nursedBy = (organisationId: string) => ({ homeCare: [{ organisationId, team: null, phone: null }] });
const newCase = (own?: NewCaseOwn) => newCaseValues(world, own);

const refusesAll = (answer: string, attackers: Record<string, Attacker>, own?: NewCaseOwn) =>
  refuses(world, answer, attackers, (attacker) => attack.send(attacker, newCase(own)));

test('submit_case: only a prescriber asks, and nobody in another network or without a whole context', async () => {
  const { network, organisation, person } = gp;
  const others = ['', ...ROLES].filter((role) => role !== 'prescriber');
  await refusesAll(MAY_NOT, Object.fromEntries(others.map((role) => [role, { ...gp, role }])));
  await refusesAll(MAY_NOT, {
    ...{ none: null, 'no network': { ...gp, network: '' }, 'no organisation': { ...gp, organisation: '' } },
    ...{ 'no role': { person, organisation, network }, 'only a role': { role: 'prescriber' } },
    'the right practice in another network': { ...gp, network: stranger.network },
    'a practice of another network': { ...gp, organisation: stranger.organisation },
  });
});

test('submit_case: a case that is there, wherever it is, is not asked for once more, nor its order signed again', async () => {
  const mine = await requestedCase(world);
  const elsewhere = (await asked(await prescriberElsewhere(world))).id;
  const { rows } = await world.owner.query<{ id: string }>('select id from execution_order where case_id = any ($1)', [
    [mine, elsewhere],
  ]);
  const prescribers = { gp, other: await contextOf(world, 'otherGp'), stranger };
  for (const id of [mine, elsewhere]) await refusesAll(MAY_NOT, prescribers, { id });
  for (const { id } of rows) await refusesAll('23505', { gp }, { orderId: id });
});

test('submit_case: what is no pharmacy of the network is asked nothing and hears nothing', async () => {
  const { homeCare, otherPractice } = world.organisations;
  const away = await strangerPharmacy();
  for (const pharmacyId of [homeCare, otherPractice, world.networkOrganisation, away, randomUUID()]) {
    const rows = await rowsWritten(world, () => attack.send(gp, newCase({ pharmacyId })));
    expect(rows.filter((row) => row.includes(pharmacyId))).toEqual([]);
    expect(tally(rows)).toMatchObject({ '+ kit_case': 1, '+ case_party': 1 });
    expect(rows.find((row) => row.startsWith('+ kit_case'))).toContain(',unplaced,');
  }
});

test('submit_case: nor does anybody of another network take part, or anybody who is not there', async () => {
  for (const id of [stranger.organisation, await strangerPharmacy(), randomUUID()])
    for (const facts of [nursedBy(id), { ownPharmacyId: id }]) await refusesAll(NO_SUCH, { gp }, { facts });
});

test('submit_case: nor as home care what is none, nor as own pharmacy', async () => {
  const { homeCare, pharmacy, otherPharmacy, otherPractice } = world.organisations;
  for (const id of [pharmacy, otherPractice, world.networkOrganisation])
    await refusesAll(NO_SUCH, { gp }, { facts: nursedBy(id) });
  for (const id of [homeCare, otherPractice, world.networkOrganisation])
    await refusesAll(NO_SUCH, { gp }, { facts: { ownPharmacyId: id } });
  const both = { ...nursedBy(homeCare), ownPharmacyId: otherPharmacy };
  expect(await attack.send(gp, newCase({ facts: both }))).toBe('done');
});

test('submit_case: the draft of another practice stays, though it is said to be what was asked from', async () => {
  const other = await world.as('otherGp');
  const draft = await other.post<{ id: string }>('/drafts', { urgency: 'today' });
  expect(draft.status).toBe(201);
  const rows = await rowsWritten(world, () => attack.send(gp, newCase({ facts: { draftId: draft.body.id } })));
  expect(tally(rows)).toMatchObject({ '+ kit_case': 1 });
  expect(rows.filter((row) => row.startsWith('-'))).toEqual([]);
});

test('submit_case: an open request for the same patient is told to nobody without a part in it, nor after the part lapsed', async () => {
  const marks = [`1${randomBytes(16).toString('base64url')}`];
  const patient = { marks, sought: marks };
  const id = uuidv7();
  expect(await attack.send(gp, newCase({ id, facts: patient }))).toBe('done');
  const { post, lapsesAt } = await postInside(world, id);
  const told = async (context: Partial<Context>) => {
    const values = newCase({ facts: patient });
    const places = values.map((_, place) => `$${String(place + 1)}`).join(', ');
    const [row] = await app.rows<{ duplicate: string | null }>(
      { ...gp, ...context },
      `select duplicate from submit_case(true, null, null, ${places})`,
      values,
    );
    return row?.duplicate;
  };
  expect(await told({})).toBe(id);
  expect(await told(await contextOf(world, 'otherGp'))).toBeNull();
  expect(await told({ organisation: post })).toBe(id);
  expect(await told({ organisation: post, now: lapsesAt })).toBeNull();
  await world.owner.query(`update case_party set until = $2 where case_id = $1 and part = 'practice'`, [
    id,
    world.clock.now(),
  ]);
  expect(await told({})).toBeNull();
});

test('submit_case: the key once more is the same case, with another body a refusal, by somebody else another key', async () => {
  const keyed = { key: 'once', body: 'a' };
  const send = (attacker: Attacker, more: object = keyed) => attack.send(attacker, newCase(), { ...keyed, ...more });
  expect(await send(gp)).toBe('done');
  const rows = await rowsWritten(world, async () => {
    expect(await send(gp)).toBe('again');
    expect(await send(gp, { body: 'b' })).toBe('another-body');
    expect(await send({ ...gp, role: 'nurse' }, { key: 'other' })).toBe(MAY_NOT);
  });
  expect(rows).toEqual([]);
  const both = await rowsWritten(world, async () => {
    expect(await send(await contextOf(world, 'otherGp'))).toBe('done');
    expect(await send({ ...gp, organisation: world.organisations.otherPractice })).toBe('done');
  });
  expect(tally(both)).toMatchObject({ '+ kit_case': 2, '+ idempotency_key': 2 });
});

test('submit_case: twenty at once are one case with one key, and twenty whole ones with twenty', async () => {
  await world.settle(); // what is planned for the day is planned now, and not while rows are counted
  const written = tally(await rowsWritten(world, () => attack.send(gp, newCase(), { key: 'alone' })));
  expect(written).toMatchObject({ '+ kit_case': 1, '+ patient': 1, '+ execution_order': 1, '+ idempotency_key': 1 });
  let answers: string[] = [];
  const atOnce = (key: (place: number) => string) => async () => {
    const sent = TWENTY.map(() => newCase());
    answers = await attack.sendAtOnce(gp, sent, (place) => ({ key: key(place) }));
  };
  expect(
    tally(
      await rowsWritten(
        world,
        atOnce(() => 'together'),
      ),
    ),
  ).toEqual(written);
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
  expect(answers.filter((answer) => !['done', 'again', 'still-running'].includes(answer))).toEqual([]);
  const all = tally(
    await rowsWritten(
      world,
      atOnce((place) => `twin ${String(place)}`),
    ),
  );
  expect(all).toEqual(Object.fromEntries(Object.entries(written).map(([table, count]) => [table, 20 * count])));
});

test('submit_case: and so over HTTP, where nobody is told that it is the server’s fault', async () => {
  const client = await world.as('gp');
  const twenty = async (key: (place: number) => string) => {
    const sent = TWENTY.map((place) => client.post<{ id: string }>('/cases', request(), { key: key(place) }));
    const answers = await Promise.all(sent);
    const done = answers.filter(({ status }) => status === 201);
    const rest = answers.filter(({ status }) => status !== 201).map(({ status }) => status);
    return {
      cases: new Set(done.map(({ body }) => body.id)).size,
      rest: [...new Set(rest)].filter((it) => it !== 409),
    };
  };
  let found: object = {};
  const one = await rowsWritten(world, async () => (found = await twenty(() => 'HTTP')), 'HTTP');
  expect({ found, ...tally(one) }).toMatchObject({ found: { cases: 1, rest: [] }, '+ kit_case': 1, '+ patient': 1 });
  const many = await rowsWritten(world, async () => (found = await twenty((place) => `HTTP ${String(place)}`)), 'HTTP');
  expect({ found, ...tally(many) }).toMatchObject({
    found: { cases: 20, rest: [] },
    '+ kit_case': 20,
    '+ patient': 20,
  });
});

const strangerPharmacy = async () => {
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from organisation where network_id <> $1 and kind = 'pharmacy'`,
    [world.network],
  );
  return rows[0]?.id ?? '';
};
