import { caseAt, counted, deceased, no, opening, witness, yes, type ToSettle } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

interface Counted extends Record<string, unknown> {
  slot: string;
}

let world: World;
let pharmacist: Client;
let nurse: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  nurse = await world.as('nurse');
});
afterAll(() => world.stop());

const table = async (text: string, id: string) => (await world.owner.query<Record<string, unknown>>(text, [id])).rows;
const status = async (id: string) => (await table('select status from kit_case where id = $1', id))[0]?.['status'];
const balances = (kit: string) =>
  table(
    `select product, account, quantity from opium_balance where kit_id = $1 and quantity <> 0 and account <> 'supplier' order by 1, 2`,
    kit,
  );

/** What the settlement's form knows, and the rest counted, as somebody would send it on. */
async function proposed(id: string): Promise<Counted[]> {
  const { body } = await pharmacist.get<ToSettle>(`/cases/${id}/settlement`);
  return body.lines.map(counted);
}
const changed = (lines: Counted[], slot: string, own: object) =>
  lines.map((line) => (line.slot === slot ? { ...line, ...own } : line));

test('a kit is opened, the case ends, the kit comes back, every line is settled and the rest destroyed with a witness', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const used = [{ slot: 'M1', quantity: 2 }];
  expect(await yes(nurse, `/cases/${id}/opening`, { ...opening(world), used })).toMatchObject({ status: 'opened' });
  const more = await nurse.patch(`/cases/${id}/opening`, {
    used: [
      { slot: 'M1', quantity: 3 },
      { slot: 'H1', quantity: 1 },
    ],
  });
  expect(more.status).toBe(200);
  const story = (await nurse.page(`/cases/${id}`)).body;
  expect(story).toMatch(/Gebruik aangevuld.*M1 [^<]*: 2 → 3; H1 [^<]*: 0 → 1/s);
  expect(await yes(nurse, `/cases/${id}/end`, deceased(world))).toMatchObject({ status: 'ending' });
  const kits = [{ kitId: kit, collectedBy: 'home-care', sealIntact: false }];
  expect(await yes(pharmacist, `/cases/${id}/return`, { kits })).toMatchObject({ status: 'returned' });

  const lines = changed(await proposed(id), 'M2', { wasted: 1, destroyed: 8, missing: 1 });
  expect(lines.find(({ slot }) => slot === 'M1')).toMatchObject({ used: 3, destroyed: 7 });
  expect(lines.find(({ slot }) => slot === 'H1')).toMatchObject({ used: 1, reused: 1 });
  const settlement = { lines, witness: witness() };
  expect(await no(pharmacist, `/cases/${id}/settlement`, { ...settlement, explains: true })).toBe('422 remark');
  const remark = 'nagezocht in de kast en met de thuiszorg gebeld';
  expect(await yes(pharmacist, `/cases/${id}/settlement`, { ...settlement, remark })).toMatchObject({
    status: 'settled',
    missing: 1,
  });

  expect(await balances(kit)).toEqual([
    { product: '90000001', account: 'destroyed', quantity: 7 },
    { product: '90000001', account: 'used', quantity: 3 },
    { product: '90000002', account: 'destroyed', quantity: 8 },
    { product: '90000002', account: 'missing', quantity: 1 },
    { product: '90000002', account: 'used', quantity: 1 },
  ]);
  expect(await table('select status from kit where id = $1', kit)).toEqual([{ status: 'emptied' }]);
  const told = { kind: 'units-missing', remark: `1 × Midazolam 5 mg/ml (M2, charge LOT1). ${remark}` };
  expect(await table('select kind, remark from incident where case_id = $1', id)).toEqual([told]);
  expect(await table('select witness_id <> destroyed_by as other from destruction where case_id = $1', id)).toEqual([
    { other: true },
  ]);
  expect(await table('select wasted from settlement_line where case_id = $1 and wasted > 0', id)).toEqual([
    { wasted: 1 },
  ]);
});

test('of a kit that was opened without a word on what was used, nothing is filled in as counted', async () => {
  const { id } = await caseAt(world, 'returned');
  const { body } = await pharmacist.get<ToSettle>(`/cases/${id}/settlement`);
  expect(new Set(body.lines.map(({ account }) => account))).toEqual(new Set([null]));
  const uncounted = body.lines.map(({ kitId, slot, lot }) => ({ kitId, slot, lot }));
  expect(await no(pharmacist, `/cases/${id}/settlement`, { lines: uncounted, witness: witness() })).toBe(
    '409 lines-not-accounted-for',
  );
  const closed = await caseAt(world, 'dispatched');
  const kits = [{ kitId: closed.kit, collectedBy: 'pharmacy', sealIntact: true }];
  await yes(pharmacist, `/cases/${closed.id}/return`, { kits });
  const known = await pharmacist.get<ToSettle>(`/cases/${closed.id}/settlement`);
  expect(known.body.lines.find(({ slot }) => slot === 'M1')?.account).toMatchObject({ used: 0, destroyed: 10 });
});

test('a system that was not asked what is known of missing units settles all the same, and it is an incident', async () => {
  const { id } = await caseAt(world, 'returned');
  const lines = changed(await proposed(id), 'M1', { destroyed: 8, missing: 2 });
  const { body: page } = await pharmacist.page(`/cases/${id}/settlement`);
  expect(page).toContain('<input type="hidden" name="explains" value="true"');
  await yes(pharmacist, `/cases/${id}/settlement`, { lines, witness: witness() });
  expect(await table('select remark from incident where case_id = $1', id)).toEqual([
    { remark: expect.stringMatching(/^2 × .*\(M1, charge \w+\)$/) as string },
  ]);
});

test('what is missing stands in the story of the case, and the coordinator and lead pharmacist hear of it', async () => {
  const { id } = await caseAt(world, 'returned');
  await world.settle();
  const lines = changed(await proposed(id), 'M1', { destroyed: 8, missing: 2 });
  const fields = Object.fromEntries(
    lines.flatMap((line, i) =>
      Object.entries(line).map(([name, value]) => [`lines[${String(i)}][${name}]`, String(value)]),
    ),
  );
  const { email, password } = witness();
  const proof = { 'witness[email]': email, 'witness[password]': password };
  const path = `/cases/${id}/settlement`;
  const silent = await pharmacist.submit(path, { ...fields, ...proof, explains: 'true' });
  expect(silent.body).toContain('<a href="#remark">Er ontbreekt iets. Schrijf wat daarover bekend is');
  expect(await status(id)).toBe('returned');
  const said = await pharmacist.submit(path, { ...fields, ...proof, explains: 'true', remark: 'niet in de kist' });
  expect(said.status).toBe(303);
  const story = (await pharmacist.page(`/cases/${id}`)).body;
  expect(story).not.toContain('Alles is verantwoord');
  for (const words of [
    'Wat ontbreekt, is een incident',
    'Middelen ontbreken: gemeld',
    '2 × Morfine 10 mg/ml',
    'niet in de kist',
  ])
    expect(story).toContain(words);
  await world.settle();
  for (const who of ['coordinator', 'leadPharmacist'] as const) {
    const client = await world.as(who);
    expect((await client.page('/notices')).body).toContain('Uit een kit ontbreken middelen');
    expect((await client.page(`/cases/${id}`)).body).toContain('2 × Morfine 10 mg/ml');
    expect((await client.page('/monitoring')).body).toMatch(/Apotheek Centrum: op [^<]* ontbraken middelen uit kit/);
  }
  expect((await nurse.page(`/cases/${id}`)).body).not.toContain('niet in de kist');
});

test('a kit that stayed closed comes back in one step with the end', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const kits = [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: true }];
  expect(await no(pharmacist, `/cases/${id}/return`, { kits })).toBe('409 not-from-this-status');
  const back = await yes(pharmacist, `/cases/${id}/return`, { kits, end: { reason: 'hospice', on: '2026-11-18' } });
  expect(back.status).toBe('returned');
  expect(Object.keys(back.moments)).toEqual(expect.arrayContaining(['ended', 'returned']));
  expect(await table(`select kind from event where case_id = $1 and to_status is not null order by id`, id)).toEqual(
    ['submit', 'offered', 'accept', 'pack', 'dispatch', 'deliver', 'end', 'takeBack'].map((kind) => ({ kind })),
  );
});

test('a broken seal that nobody told of is an incident', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const kits = [{ kitId: kit, collectedBy: 'relative', sealIntact: false }];
  await yes(pharmacist, `/cases/${id}/return`, { kits, end: deceased(world) });
  expect(await table('select kind from incident where case_id = $1', id)).toEqual([{ kind: 'seal-broken' }]);
});

test('a kit that was on its way when it was called back is settled from its box', async () => {
  const { id, kit } = await caseAt(world, 'dispatched');
  const kits = [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: true }];
  expect(await yes(pharmacist, `/cases/${id}/return`, { kits })).toMatchObject({ status: 'returned' });
  await yes(pharmacist, `/cases/${id}/settlement`, { lines: await proposed(id), witness: witness() });
  expect((await balances(kit)).map(({ account }) => account)).toEqual(['destroyed', 'destroyed']);
  expect(await table(`select kind from event where subject = 'kit' and subject_id = $1 order by id`, kit)).toEqual([
    { kind: 'kit-back' },
    { kind: 'kit-emptied' },
  ]);
});

test('what cannot be counted is refused, and nothing of it is kept', async () => {
  const { id } = await caseAt(world, 'returned');
  const path = `/cases/${id}/settlement`;
  const lines = await proposed(id);
  const settle = (counted: Counted[], more: object = { witness: witness() }) =>
    no(pharmacist, path, { lines: counted, ...more });
  expect(await settle(lines.slice(1))).toBe('409 lines-not-accounted-for');
  expect(await settle(changed(lines, 'M1', { used: 1 }))).toBe('409 lines-not-accounted-for');
  expect(await settle(changed(lines, 'M3', { destroyed: 0, reused: 5 }))).toBe('409 lines-not-accounted-for');
  expect(await settle(changed(lines, 'M1', { destroyed: -1, used: 11 }))).toBe('422 lines.0.destroyed');
  expect(await settle(lines, {})).toBe('409 witness-needed');
  expect(await settle(lines, { witness: witness('pharmacist') })).toBe('409 same-person');
  expect(await settle(lines, { witness: witness('otherPharmacist') })).toBe('409 witness-needed');
  expect(await settle(lines, { witness: { ...witness(), password: 'something else' } })).toBe('409 witness-needed');
  expect(await status(id)).toBe('returned');
  expect(await table('select 1 from settlement_line where case_id = $1', id)).toEqual([]);
  expect(await settle(lines)).toBe('200 ');
  expect(await settle(lines)).toBe('409 not-from-this-status');
});

test('an assistant may take a kit back but not destroy', async () => {
  const { id } = await caseAt(world, 'returned');
  const assistant = await world.as('pharmacyAssistant');
  expect(await no(assistant, `/cases/${id}/settlement`, { lines: [] })).toBe('403 may-not');
});

test('an opening or an end lies between the delivery and now', async () => {
  const { id } = await caseAt(world, 'delivered');
  const later = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const before = new Date(world.clock.now().getTime() - 3_600_000).toISOString();
  expect(await no(nurse, `/cases/${id}/opening`, { ...opening(world), openedAt: later })).toBe('422 openedAt');
  expect(await no(nurse, `/cases/${id}/opening`, { ...opening(world), openedAt: before })).toBe('422 openedAt');
  const used = [
    { slot: 'M1', quantity: 11 },
    { slot: 'M9', quantity: 1 },
  ];
  expect(await no(nurse, `/cases/${id}/opening`, { ...opening(world), used })).toBe('422 used.0.quantity used.1.slot');
  expect(await no(nurse, `/cases/${id}/end`, { reason: 'deceased', on: '2026-11-19' })).toBe('422 on');
  expect(await no(nurse, `/cases/${id}/end`, { reason: 'deceased', on: '2026-11-17' })).toBe('422 on');
  expect(await no(nurse, `/cases/${id}/end`, { reason: 'gone', on: '2026-02-31' })).toBe('422 reason on');
  expect(await status(id)).toBe('delivered');
});

test('use is completed until the kit is settled, and a stale page does not overwrite it', async () => {
  const { id } = await caseAt(world, 'opened');
  const path = `/cases/${id}/opening`;
  const seen = await nurse.get<{ opening: { version: number } }>(path);
  const { version } = seen.body.opening;
  const use = { used: [{ slot: 'M3', quantity: 1 }] };
  expect((await nurse.patch(path, use, { version })).status).toBe(200);
  expect((await nurse.patch(path, use, { version })).status).toBe(412);
  const gp = await world.as('gp');
  expect((await gp.get<{ opening: { used: unknown } }>(path)).body.opening.used).toEqual(use.used);
  expect((await (await world.as('otherGp')).patch(path, use)).status).toBe(404);
});

test('a kit that was opened does not come back with its seal intact, and its form says so', async () => {
  const { id, kit } = await caseAt(world, 'ending');
  const path = `/cases/${id}/return`;
  const back = (sealIntact: boolean) => ({ kits: [{ kitId: kit, collectedBy: 'pharmacy', sealIntact }] });
  expect(await no(pharmacist, path, back(true))).toBe('422 kits.0.sealIntact');
  const { body } = await pharmacist.page(path);
  expect(body).toContain('De kit is geopend; het zegel is dus niet heel.');
  expect(body).not.toContain('Was het zegel heel?');
  await yes(pharmacist, path, back(false));
});
