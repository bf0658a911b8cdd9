import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import type { KitAnswer } from '../factories/kits.js';
import { RECALL, recalled, type RecallAnswer } from '../factories/recalls.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf, type Context } from '../setup/as-app.js';

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

interface Counted {
  lot: string;
  boxes: number;
  shelf: number;
  home: number;
  like?: string;
}
interface Preview {
  lots: Counted[];
  near: Counted[];
  ranges: { from: string; until: string; lots: Counted[] }[];
  boxes: number;
  all: Counted;
}
const preview = async (...lots: string[]) =>
  (await coordinator.post<Preview>('/recalls/preview', { product: RECALL.product, lots, reason: RECALL.reason })).body;
const drafted = async (lots: string[], own: object = {}) =>
  (await coordinator.post<RecallAnswer>('/recalls', { ...RECALL, lots, ...own })).body;
const confirm = (id: string, by: Client, body: object = {}) =>
  by.post<RecallAnswer>(`/recalls/${id}/confirmation`, body);
const isReady = async (id: string) => (await pharmacist.get<KitAnswer>(`/kits/${id}`)).body.ready;
const letters = async (kind: string) => {
  await world.settle();
  const { rows } = await world.owner.query<{ name: string; urgent: boolean }>(
    `select distinct p.name, l.urgent from letter l join person p on p.id = l.recipient_id where l.kind = $1 order by p.name`,
    [kind],
  );
  await world.owner.query('delete from letter where kind = $1', [kind]);
  return rows.map(({ name, urgent }) => `${name} ${urgent ? 'urgent' : ''}`);
};
const waiting = async () => {
  const waits = 'select id from recall where started_at is null and withdrawn_at is null';
  return (await world.owner.query<{ id: string }>(waits)).rows;
};
const counts = (lots: Counted[]) => lots.map(({ lot, boxes, like }) => [lot, boxes, ...(like ? [like] : [])]);

test('a letter is read: what is here, what is nearly here, and what lies between', async () => {
  for (const lot of ['L0102', 'L0105', 'LO130', '0077X1']) await shelvedKit(world, { lot });
  await shelvedKit(world, { lot: 'L0102' });
  await caseAt(world, 'delivered');
  const read = await preview(
    'Betreft 10 mg/ml, charges:\n• L0102 t/m L0110 en LOT1 (exp 03-2028)\n• L0130, 77x1; ONB123',
  );
  expect(counts(read.lots)).toEqual([
    ...[
      ['L0102', 2],
      ['LOT1', 1],
      ['L0110', 0],
      ['L0130', 0],
      ['77X1', 0],
      ['ONB123', 0],
    ],
  ]);
  expect(read.lots[1]).toMatchObject({ shelf: 0, home: 1 });
  expect(counts(read.near)).toEqual([
    ['0077X1', 1, '77X1'],
    ['LO130', 1, 'L0130'],
  ]);
  expect(read.ranges.map(({ from, until, lots }) => [from, until, counts(lots)])).toEqual([
    ['L0102', 'L0110', [['L0105', 1]]],
  ]);
  expect([read.boxes, read.all.boxes]).toEqual([3, 6]);
  const { rows } = await world.owner.query('select from recall');
  expect(rows).toEqual([]);
});

test('what waits for another person keeps kits back and tells no pharmacy by letter', async () => {
  const kit = await shelvedKit(world, { lot: 'WAIT1' });
  const shelf = async () =>
    (await pharmacist.get<{ readyKits: number }>(`/pharmacies/${world.organisations.pharmacy}`)).body.readyKits;
  const ready = await shelf();
  const { id, status } = await drafted(['WAIT1'], { letter: 'Charge WAIT1' });
  expect(status).toBe('drafted');
  expect(await letters('recall-to-confirm')).toEqual(['LeadPharmacist van Dijk urgent']);
  expect([await isReady(kit), await shelf()]).toEqual([false, ready - 1]);
  expect((await pharmacist.page(`/recalls/${id}`)).body).toContain('Kits met deze charges gaan zolang niet weg');
  expect((await pharmacist.page('/recalls')).body).toContain('WAIT1');
  const lot = await world.owner.query(`select from letter where kind = 'recall'`);
  expect(lot.rows).toEqual([]);

  expect((await confirm(id, coordinator)).body).toMatchObject({ reason: 'same-person' });
  expect((await confirm(id, pharmacist)).status).toBe(403);
  const work = await leadPharmacist.page('/');
  expect(work.body).toContain('Nu bevestigen');
  expect(work.body).toContain(`href="/recalls/${id}"`);
  expect((await coordinator.page('/')).body).not.toContain(`href="/recalls/${id}"`);
  const page = (await leadPharmacist.page(`/recalls/${id}`)).body;
  expect(page).toContain('Charge WAIT1');
  expect(page).toContain('wacht op bevestiging');
  const confirmed = await confirm(id, leadPharmacist);
  expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed', aloneBecause: null } });
  expect(confirmed.body.told.map(({ organisation }) => organisation)).toEqual(['Apotheek Centrum']);
  expect([await isReady(kit), await shelf()]).toEqual([false, ready - 1]);
  expect((await leadPharmacist.page('/')).body).not.toContain(`href="/recalls/${id}"`);
  expect((await confirm(id, leadPharmacist)).body).toMatchObject({ reason: 'not-waiting' });
  expect((await pharmacist.get(`/recalls/${id}`)).status).toBe(200);
});

test('who is alone goes on at once after saying why, and another looks at it afterwards', async () => {
  const kit = await shelvedKit(world, { lot: 'NIGHT1' });
  const { id } = await drafted(['NIGHT1']);
  await letters('recall-to-confirm');
  expect((await confirm(id, coordinator, { alone: '  ' })).body).toMatchObject({ reason: 'same-person' });
  const alone = await confirm(id, coordinator, { alone: 'klasse 1, zondagnacht, niemand neemt op' });
  expect(alone.body).toMatchObject({ status: 'confirmed', aloneBecause: 'klasse 1, zondagnacht, niemand neemt op' });
  expect(await isReady(kit)).toBe(false);
  expect(await letters('recall-alone')).toEqual(['LeadPharmacist van Dijk urgent']);
  const look = (by: Client) => by.post<{ reason?: string; seenAt: string }>(`/recalls/${id}/second-look`);
  const { items } = (await leadPharmacist.get<{ items: { id: string }[] }>('/recalls')).body;
  expect(items[0]?.id).toBe(id);
  expect((await look(coordinator)).body.reason).toBe('same-person');
  expect((await look(leadPharmacist)).body.seenAt).not.toBeNull();
  expect((await look(leadPharmacist)).body.reason).toBe('nothing-to-look-at');
});

test('what was typed wrong is withdrawn before anybody heard of it, and stays on record', async () => {
  const kit = await shelvedKit(world, { lot: 'WRONG1' });
  const { id } = await drafted(['WRONG1']);
  expect(await isReady(kit)).toBe(false);
  expect((await coordinator.post(`/recalls/${id}/ending`)).body).toMatchObject({ reason: 'not-confirmed' });
  const withdrawn = await leadPharmacist.post<RecallAnswer>(`/recalls/${id}/withdrawal`);
  expect(withdrawn.body).toMatchObject({ status: 'withdrawn', told: [] });
  expect((await confirm(id, leadPharmacist)).body).toMatchObject({ reason: 'not-waiting' });
  expect((await coordinator.post(`/recalls/${id}/withdrawal`)).body).toMatchObject({ reason: 'not-waiting' });
  expect(await isReady(kit)).toBe(true);
  const { rows } = await world.owner.query(`select kind from event where subject_id = $1 order by at, id`, [id]);
  expect(rows).toEqual([{ kind: 'recall-drafted' }, { kind: 'recall-withdrawn' }]);
});

test('lots that no kit holds are asked about first', async () => {
  const asked = await drafted(['NERGENS1'], { itIsSo: undefined });
  expect(asked.errors).toEqual([expect.objectContaining({ field: 'lots', mayBeSo: true })]);
  expect((await drafted(['NERGENS1'])).boxes).toBe(0);
  const page = await coordinator.submit('/recalls/preview', {
    ...{ product: RECALL.product, lots: 'NERGENS1', reason: RECALL.reason },
  });
  expect(page.status).toBe(200);
  expect(page.body).toContain('Geen enkele kit bevat deze charges');
  expect(page.body).toContain('name="itIsSo[]"');
});

test('who writes that every lot is meant is told where to say so, and changes what was pasted without typing it again', async () => {
  const at = { product: RECALL.product, reason: RECALL.reason };
  const said = await coordinator.submit('/recalls/preview', { ...at, lots: 'Alle charges' });
  expect(said.body).toContain('Vink dan “Alle charges van dit product” aan');
  expect((await drafted(['alle lots'])).errors[0]?.field).toBe('lots');
  const both = await coordinator.submit('/recalls/preview', { ...at, lots: 'Alle charges, zoals L0102' });
  expect(both.body).toContain('In de brief staat “alle charges”');
  expect(both.body).not.toMatch(/value="L0102"[^>]*checked/);
  expect(both.body).toMatch(/<textarea[^>]*name="lots"[^>]*>\s*Alle charges, zoals L0102/);
});

test('from one lot to another is no recall until each is named', async () => {
  expect((await drafted(['L0102 t/m L0110'])).errors[0]?.field).toBe('lots');
  const { body } = await coordinator.submit('/recalls/preview', {
    ...{ product: RECALL.product, lots: 'L0102 t/m L0110', reason: RECALL.reason },
  });
  expect(body).toContain('L0102 t/m L0110: welke horen erbij?');
  expect(body).toMatch(/value="L0102"[^>]*checked/);
  expect(body).toMatch(/value="L0105"(?![^>]*checked)/);
});

test('what was ticked on the page waits, with the letter beside it', async () => {
  const answer = await coordinator.submit('/recalls', {
    ...{ product: RECALL.product, reason: RECALL.reason, letter: 'Charges L0102 en L0105' },
    ...{ 'lots[]': 'L0105' },
  });
  expect(answer.status).toBe(303);
  const { body } = await leadPharmacist.page(answer.headers['location'] as string);
  expect(body).toContain('Charges L0102 en L0105');
  expect(body).toContain('Bevestigen en iedereen bericht sturen');
});

test('every lot of a product is a choice of its own, and holds for what is filled later', async () => {
  const kit = await shelvedKit(world, { lot: 'ANY1' });
  const { body } = await coordinator.post<Preview>('/recalls/preview', {
    ...{ product: RECALL.product, reason: RECALL.reason, allLots: true },
  });
  const { id, lots, boxes } = await recalled(world, [], { allLots: true, lots: undefined });
  expect([lots, boxes]).toEqual([[], body.all.boxes]);
  expect(await isReady(kit)).toBe(false);
  const later = await shelvedKit(world, { lot: 'LATER9' });
  expect(await isReady(later)).toBe(false);
  await coordinator.post(`/recalls/${id}/ending`);
  expect(await isReady(later)).toBe(true);
  expect((await drafted([], { lots: undefined })).errors[0]?.field).toBe('lots');
});

test('a packed kit does not leave for a patient while its recall waits, and leaves once it is withdrawn', async () => {
  const { id: caseId, kit } = await caseAt(world, 'packed');
  const { lines } = (await pharmacist.get<KitAnswer>(`/kits/${kit}`)).body;
  const of = lines.find(({ product }) => product === RECALL.product)?.lot ?? '';
  const { id } = await drafted([of]);
  const leaves = () => pharmacist.post<{ reason?: string; status: string }>(`/cases/${caseId}/dispatch`);
  expect((await leaves()).body.reason).toBe('kit-recalled');
  expect((await leadPharmacist.post(`/recalls/${id}/withdrawal`)).status).toBe(200);
  expect((await leaves()).body.status).toBe('dispatched');
});

test('the database itself keeps kits back for a recall that waits, and lets nobody confirm their own without a reason', async () => {
  const kit = await shelvedKit(world, { lot: 'WALL1' });
  const { id } = await drafted(['WALL1']);
  const app = await AsApp.connect(world);
  const own = await contextOf(world, 'coordinator');
  const pharmacy = await contextOf(world, 'pharmacist');
  const boxes = async (who: Context) => (await app.rows(who, 'select kit_id from recalled_kits($1)', [id])).length;
  expect([await app.count(own, 'recall', 'id = $1', [id]), await boxes(own)]).toEqual([1, 1]);
  expect([await app.count(pharmacy, 'recall', 'id = $1', [id]), await boxes(pharmacy)]).toEqual([1, 1]);
  expect(await app.count(pharmacy, 'recalled_kit', 'kit_id = $1', [kit])).toBe(1);
  expect(await app.count(pharmacy, 'ready_kit', 'id = $1', [kit])).toBe(0);
  const confirms = 'update recall set started_at = app_now(), confirmed_by = acting_person() where id = $1';
  expect(await app.refusal(own, confirms, [id])).toBe('23514');
  const begins = `insert into recall (network_id, id, product, lots, reason, drafted_by, drafted_at, started_at, confirmed_by, alone_because)
    values (acting_network(), gen_random_uuid(), '90000001', '{X1}', 'zomaar', acting_person(), app_now(), app_now(), acting_person(), 'haast')`;
  expect(await app.refusal(own, begins)).toBe('42501');
  await app.end();
});

test('who may confirm is reminded within the hour and again, until one of them does', async () => {
  for (const { id: other } of await waiting()) await leadPharmacist.post(`/recalls/${other}/withdrawal`);
  const { id } = await drafted(['REMIND1']);
  await letters('recall-to-confirm');
  const after = async (minutes: number) => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
    await world.settle();
    return letters('recall-to-confirm');
  };
  expect(await after(29)).toEqual([]);
  expect(await after(1)).toEqual(['Coordinator van Dijk urgent', 'LeadPharmacist van Dijk urgent']);
  expect(await after(239)).toEqual([]);
  // After a day of silence it is said once, and not once for each time that was missed.
  expect(await after(24 * 60)).toEqual(['Coordinator van Dijk urgent', 'LeadPharmacist van Dijk urgent']);
  // Signed in anew: a day has passed.
  leadPharmacist = await world.as('leadPharmacist');
  expect((await leadPharmacist.page('/')).body).toMatch(/govuk-tag--red">Nu bevestigen/);
  await confirm(id, leadPharmacist);
  expect(await after(24 * 60)).toEqual([]);
});
