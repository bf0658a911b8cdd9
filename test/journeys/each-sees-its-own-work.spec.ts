import { caseAt, requestedCase, yes } from '../factories/cases.js';
import { startWorld, type Who, type World } from '../factories/world.js';
import { withoutIds } from '../factories/words.js';

interface Item {
  id: string;
  number: number;
  status: string;
  pc4?: string;
  signals: string[];
  moves: string[];
  patient?: { birthName: string } | null;
}
interface List {
  of: string;
  items: Item[];
  nextCursor: string | null;
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const listOf = async (who: Who, path = '/'): Promise<List> => (await (await world.as(who)).get<List>(path)).body;
const seenBy = async (who: Who, id: string) => (await listOf(who)).items.find((item) => item.id === id);
const statusFor = async (who: Who, path: string) => (await (await world.as(who)).get(path)).status;

test('a request stands on the list of its practice and of the pharmacy that is asked, and on nobody else’s', async () => {
  const id = await requestedCase(world);
  expect(await seenBy('gp', id)).toMatchObject({ status: 'requested' });
  expect(await seenBy('pharmacist', id)).toMatchObject({ status: 'requested', pc4: '2512' });
  expect((await seenBy('pharmacist', id))?.moves).toEqual(['accept', 'decline']);
  for (const who of ['otherPharmacist', 'thirdPharmacist', 'otherGp', 'courier', 'nurse', 'coordinator'] as const)
    expect(await seenBy(who, id)).toBeUndefined();
  for (const who of ['otherPharmacist', 'otherGp'] as const)
    for (const path of [`/cases/${id}`, `/cases/${id}/events`]) expect(await statusFor(who, path)).toBe(404);
});

test('the prescriber sees it move', async () => {
  const { id } = await caseAt(world, 'requested');
  const gp = await world.as('gp');
  await yes(await world.as('pharmacist'), `/cases/${id}/acceptance`);
  const { body } = await gp.get<Item & { pharmacy: { name: string }; next: { by: string } }>(`/cases/${id}`);
  expect(body).toMatchObject({ status: 'accepted', pharmacy: { name: 'Apotheek Centrum' }, next: { by: 'supplier' } });
  const events = await gp.get<{ items: { move: string; by: { role: string; organisation: { name: string } } }[] }>(
    `/cases/${id}/events`,
  );
  expect(events.body.items.map(({ move }) => move)).toEqual(['submit', 'offered', 'accept']);
  expect(events.body.items.at(-1)?.by).toMatchObject({
    role: 'pharmacist',
    organisation: { name: 'Apotheek Centrum' },
  });
});

test('the courier has what is to be brought and what is to be fetched', async () => {
  const { id: underway } = await caseAt(world, 'dispatched');
  const { id: ending } = await caseAt(world, 'ending');
  const { id: packed } = await caseAt(world, 'packed');
  const ids = (await listOf('courier')).items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([underway, ending]));
  expect(ids).not.toContain(packed);
});

test('what is on its way and what must be fetched back stand on tabs of their own, named by the errand', async () => {
  for (const who of ['courier', 'nurse', 'pharmacist'] as const) {
    expect((await listOf(who, '/?stage=away')).items.map(({ status }) => status)).toEqual(['dispatched']);
    expect((await listOf(who, '/?stage=fetch')).items.map(({ status }) => status)).toEqual(['ending']);
  }
  const { body } = await (await world.as('courier')).page('/');
  expect(body).toContain('>Onderweg (1)<');
  expect(body).toContain('>Terug te halen (1)<');
});

test('the nurse has the kits that stand with her patients, and opens them from there', async () => {
  const { id } = await caseAt(world, 'delivered');
  expect((await seenBy('nurse', id))?.moves).toContain('open');
  const page = await (await world.as('nurse')).page('/');
  expect(page.body).toContain(`/cases/${id}/opening`);
  expect(await seenBy('pharmacist', id)).toBeUndefined();
});

test('the coordinator has what goes wrong: without a pharmacy, late, missing', async () => {
  const id = await requestedCase(world);
  const { id: missing } = await caseAt(world, 'missing');
  await world.owner.query(`update kit_case set deliver_by = $2 where id = $1`, [id, world.clock.now()]);
  expect(await seenBy('coordinator', id)).toMatchObject({ signals: ['late-delivery'] });
  expect(await seenBy('coordinator', missing)).toMatchObject({ status: 'missing' });
  expect(Object.keys((await seenBy('coordinator', id)) ?? {}).sort()).toEqual(
    ['earliestExpiry', 'id', 'moments', 'moves', 'number', 'offers', 'overdue', 'pharmacy', 'signals', 'status'].sort(),
  );
});

test('a list comes in parts, and every case once', async () => {
  const whole = (await listOf('pharmacist')).items.map(({ id }) => id);
  const parts: string[] = [];
  for (let path: string | null = '/?limit=2'; path !== null;) {
    const { items, nextCursor }: List = await listOf('pharmacist', path);
    parts.push(...items.map(({ id }) => id));
    path = nextCursor && `/?limit=2&cursor=${nextCursor}`;
  }
  expect(parts).toEqual(whole);
  expect(await statusFor('pharmacist', '/?cursor=9_x')).toBe(422);
});

test('cases are found by their status and by what is the matter with them', async () => {
  const late = await listOf('gp', '/cases?signal=late-delivery');
  expect(late.items.length).toBeGreaterThan(0);
  expect(late.items.every(({ signals }) => signals.includes('late-delivery'))).toBe(true);
  const ending = await listOf('gp', '/cases?status=ending&signal=');
  expect(ending.items.every(({ status }) => status === 'ending')).toBe(true);
  expect(await statusFor('gp', '/cases?status=lost')).toBe(422);
});

test('whoever keeps the application has no cases, but finds the way', async () => {
  const waiting = {
    lateWork: 0,
    failedLetters: 0,
    expiredInvitations: 0,
    numbersToCheck: expect.any(Number) as number,
  };
  const nothing = { of: 'nothing', unreadNotices: 0, items: [], nextCursor: null };
  expect(await listOf('administrator')).toEqual({ ...nothing, waiting, review: null });
  expect(await listOf('auditor')).toEqual({ ...nothing, waiting: null, review: { month: '2026-10', todo: 0 } });
  expect((await (await world.as('auditor')).page('/')).body).toContain('/access-record');
});

test('every list and every case is a page too, with one main button for whose turn it is', async () => {
  const id = await requestedCase(world);
  for (const who of [
    'gp',
    'practiceAssistant',
    'pharmacist',
    'courier',
    'nurse',
    'coordinator',
    'leadPharmacist',
  ] as const)
    for (const path of ['/', '/cases']) expect((await (await world.as(who)).page(path)).status).toBe(200);
  const pharmacist = await (await world.as('pharmacist')).page(`/cases/${id}`);
  expect(pharmacist.body).toContain(`action="/cases/${id}/acceptance"`);
  // In a row nothing of the request is read: from there one comes to it first.
  const row = (await (await world.as('pharmacist')).page('/')).body;
  expect(row).toContain(`href="/cases/${id}/acceptance"`);
  expect(row).not.toContain(`action="/cases/${id}/acceptance"`);
  const coordinator = await (await world.as('coordinator')).page(`/cases/${id}`);
  expect(coordinator.body).toContain(`/cases/${id}/withdrawal`);
  expect(withoutIds(coordinator.body)).not.toContain('2512');
  expect((await (await world.as('gp')).page(`/cases/${id}/events`)).status).toBe(200);
  expect((await (await world.as('pharmacist')).page('/past-offers')).status).toBe(200);
});

test('an id that cannot be one is nobody’s', async () => {
  for (const path of [
    '/cases/niets',
    '/cases/00000000-0000-0000-0000-000000000000',
    '/cases/%00',
    '/cases/niets/events',
  ])
    expect([404, 400]).toContain(await statusFor('gp', path));
  expect(await statusFor('gp', '/cases/niets')).toBe(404);
});
