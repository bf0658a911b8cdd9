import { addOrganisation } from '../../src/access/founding.js';
import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';
import type { StandardAnswer } from '../factories/kits.js';

interface Line {
  slot: string;
  product: string;
  quantity: number;
}
interface Compared {
  sort: string | null;
  columns: { pharmacies: { name: string }[] }[];
  notRecorded: { name: string }[];
  slots: { slot: string; alike: boolean; opiumList: string | null; cells: (number | null)[]; ways: Way[] }[];
  months: { share: number | null; slots: number; alike: number; recorded: number; pharmacies: number }[];
}
interface Way {
  value: string;
  quantity: number;
  pharmacies: number;
  cents: number | null;
}

/** Each fills its own: other numbers of midazolam, another ampoule, no sharps container, something extra. */
const AS_STANDARD: Line[] = [
  { slot: 'M1', product: '90000001', quantity: 10 },
  { slot: 'M2', product: '90000002', quantity: 10 },
  { slot: 'H10', product: '90000020', quantity: 1 },
];
const FEWER: Line[] = AS_STANDARD.map((line) => (line.slot === 'M2' ? { ...line, quantity: 5 } : line));
const WITHOUT_CONTAINER: Line[] = AS_STANDARD.filter(({ slot }) => slot !== 'H10');
const WITH_SPRAY: Line[] = [...AS_STANDARD, { slot: 'M5', product: '90000008', quantity: 1 }];

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const record = (who: Client, lines: object[], version = 0) => who.post('/variants/own', { lines }, { version });
const comparison = async () => (await coordinator.get<Compared>('/variants')).body;

test('before anybody recorded anything the page says so, and gives no figure', async () => {
  const { columns, notRecorded, months } = await comparison();
  expect([columns, notRecorded.length > 0, months[0]?.share]).toEqual([[], true, null]);
  expect((await coordinator.page('/variants')).body).toContain('Nog geen apotheek heeft vastgelegd wat zij vult');
});

test('a pharmacy begins with a copy of the standard, and records once what is different with it', async () => {
  const pharmacist = await world.as('pharmacist');
  const sheet = await pharmacist.page(`/variants/own?from=${world.standard}`);
  expect(sheet.body).toContain('Dit is een kopie van versie');
  expect((await pharmacist.get<{ lines: Line[] }>('/variants/own')).body.lines[0]).toMatchObject({ quantity: null });
  expect((await record(pharmacist, AS_STANDARD)).status).toBe(201);
  const { body } = await pharmacist.get<{ version: number; lines: Line[] }>('/variants/own');
  expect(body.version).toBe(1);
  expect(body.lines.find(({ slot }) => slot === 'M2')).toMatchObject({ quantity: 10 });
});

test('what cannot be is said at its line, and nothing of it is recorded', async () => {
  const other = await world.as('otherPharmacist');
  const wrong = [
    ...FEWER,
    { slot: 'M1', product: '90000001', quantity: 3 },
    { slot: 'H1', product: '90009999', quantity: 2 },
  ];
  const { status, body } = await other.post<{ errors: { field: string }[] }>(
    '/variants/own',
    { lines: [...wrong, { slot: 'H2', quantity: 1 }] },
    { version: 0 },
  );
  expect([status, body.errors.map(({ field }) => field)]).toEqual([
    422,
    ['lines.3.slot', 'lines.4.product', 'lines.5.product'],
  ]);
  expect((await record(other, [])).status).toBe(422);
});

test('another pastes it from a spreadsheet, and a line that is not read is named', async () => {
  const other = await world.as('otherPharmacist');
  const pasted = 'vak\tZI\taantal\nM1\t90000001\t10\nM2\t9000.0002\t5\nH10;90000020;1;naaldencontainer';
  const wrong = await other.post<{ errors: { message: string }[] }>(
    '/variants/own',
    { pasted: `${pasted}\nM3 tien ampullen` },
    { version: 0 },
  );
  expect(wrong.body.errors[0]?.message).toContain('in regel 5');
  expect((await other.post('/variants/own', { pasted }, { version: 0 })).body).toMatchObject({ version: 1, slots: 3 });
});

test('two colleagues who record at the same time: the second sees that it was done', async () => {
  const third = await world.as('thirdPharmacist');
  const answers = await Promise.all([record(third, WITHOUT_CONTAINER), record(third, WITHOUT_CONTAINER)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
});

test('the coordinator sees four variants side by side: what is alike, what is not, and what to choose by', async () => {
  await fourthRecords(WITH_SPRAY);
  const { columns, slots } = await comparison();
  expect(columns).toHaveLength(4);
  const bySlot = new Map(slots.map((slot) => [slot.slot, slot]));
  expect([...bySlot.keys()]).toEqual(['M1', 'M2', 'M5', 'H10']);
  expect(bySlot.get('M1')).toMatchObject({ alike: true, opiumList: 'I', ways: [{ quantity: 10, cents: 18900 }] });
  expect(bySlot.get('M2')).toMatchObject({ alike: false, ways: [{ quantity: 10, pharmacies: 3 }, { quantity: 5 }] });
  expect(bySlot.get('H10')?.cells.filter((cell) => cell === null)).toHaveLength(1);
  const page = (await coordinator.page('/variants?show=differences')).body;
  expect(page).toContain('1 vak dat overal gelijk is');
  expect(page).toContain('Anders');
  expect(page).toContain('Aantal: 10 ampullen en 5 ampullen');
  expect(page).toMatch(/Niet bij [A-Z]/);
  expect(page).not.toContain('Variant 1');
  for (const { pharmacies } of columns) expect(page).toContain(pharmacies[0]?.name ?? 'niemand');
});

test('identical pharmacies share a column, and more slots are alike once one does as the others', async () => {
  const third = await world.as('thirdPharmacist');
  await record(third, AS_STANDARD, 1);
  const { columns, months } = await comparison();
  expect(columns.map(({ pharmacies }) => pharmacies.length)).toEqual([2, 1, 1]);
  expect(months[0]).toMatchObject({ slots: 4, alike: 2, recorded: 4 });
});

test('the comparison goes along as a workbook, and only its differences when that is what is looked at', async () => {
  const whole = await taken(coordinator, '/variants', 'xlsx');
  expect(whole.rows.map(([slot]) => slot)).toEqual(['Vak', 'M1', 'M2', 'M5', 'H10']);
  expect(whole.rows[2]?.at(-1)).toMatch(/^\d+ ampul/);
  expect(whole.rows[2]).toContain('Aantal: 10 ampullen en 5 ampullen');
  expect(whole.about).toContain('Elke rij is een vak van de kit');
  const differences = await taken(coordinator, '/variants?show=differences', 'csv');
  expect(differences.rows.map(([slot]) => slot)).toEqual(['Vak', 'M2', 'M5']);
  const ordered = await taken(coordinator, '/variants?sort=different', 'csv');
  expect(ordered.rows.map(([slot]) => slot)).toEqual(['Vak', 'M2', 'M5', 'M1', 'H10']);
  expect(ordered.rows[1]?.[ordered.rows[0]?.indexOf('Manieren, gewogen naar apotheken') ?? -1]).toBe('1,6');
  const page = (await coordinator.page('/variants')).body;
  expect(page).toContain('href="/variants?sort=different"');
});

test('what is ticked becomes a draft of the next standard, with whatever lies between two ways', async () => {
  const { slots } = await comparison();
  const takes = slots.filter(({ slot }) => slot !== 'M5').flatMap(({ ways }) => ways.map(({ value }) => value));
  const nothing = await coordinator.post('/variants/draft', { name: '2027.1', takes: [] });
  expect(nothing.status).toBe(422);
  const made = await coordinator.post<StandardAnswer>('/variants/draft', { name: '2027.1', takes });
  expect(made.status).toBe(201);
  const { body: draft } = await coordinator.get<StandardAnswer>(`/standards/${made.body.id}`);
  expect(draft.status).toBe('draft');
  expect(draft.slots.map(({ code, min, max }) => [code, min, max])).toEqual([
    ['M1', 10, 10],
    ['M2', 5, 10],
    ['H10', 1, 1],
  ]);
  const present = (await coordinator.get<StandardAnswer>(`/standards/${world.standard}`)).body.directions;
  const ofBoth = present.filter(({ slot }) => slot === 'M1' || slot === 'M2').map(({ slot, number }) => [slot, number]);
  expect(ofBoth).not.toEqual([]);
  expect(draft.directions.map(({ slot, number }) => [slot, number])).toEqual(ofBoth);
  const leadPharmacist = await world.as('leadPharmacist');
  await approve(coordinator, `/standards/${draft.id}`);
  expect((await approve<StandardAnswer>(leadPharmacist, `/standards/${draft.id}`)).body.status).toBe('approved');
});

test('what was said of a medicine does not come along to another substance in its slot', async () => {
  const takes = ['M1:10:90000003'];
  const made = await coordinator.post<StandardAnswer>('/variants/draft', { name: '2027.3', takes });
  const { body } = await coordinator.get<StandardAnswer>(`/standards/${made.body.id}`);
  expect(body.slots.map(({ products }) => products.map(({ code }) => code))).toEqual([['90000003']]);
  expect(body.directions).toEqual([]);
});

test('the same is done in a browser, and a fault leaves what was ticked', async () => {
  const [first] = (await comparison()).slots;
  const value = first?.ways[0]?.value ?? '';
  const look = (await coordinator.page(`/variants?takes=${encodeURIComponent(value)}`)).body;
  expect(look).toContain('Nog niets is bewaard');
  expect(look).toContain('Midazolam 5 mg/ml: vervalt (was 10 ampullen)');
  expect(look).not.toContain('Morfine 10 mg/ml: ');
  expect((await coordinator.page('/variants')).body).not.toContain('Nog niets is bewaard');
  const wrong = await coordinator.submit('/variants/draft', { name: 'volgend jaar', takes: value });
  expect(wrong.body).toContain('Nog niets is bewaard');
  expect(wrong.status).toBe(422);
  expect(wrong.body.match(/name="takes"[^>]* checked/g)).toHaveLength(1);
  const made = await coordinator.submit('/variants/draft', { name: '2027.2', takes: value });
  expect(made.status).toBe(303);
});

test('a pharmacy sees its own variant and no other, and compares nothing', async () => {
  const pharmacist = await world.as('pharmacist');
  expect((await pharmacist.get('/variants')).status).toBe(403);
  expect((await coordinator.get('/variants/own')).status).toBe(403);
  expect((await pharmacist.page('/standards')).body).toContain('href="/variants/own"');
  expect((await coordinator.page('/standards')).body).toContain('href="/variants"');
});

/** A pharmacy that joined without anybody of it at work here. */
async function fourthRecords(lines: Line[]) {
  const { owner, network } = world;
  const now = world.clock.now();
  const id = await addOrganisation(owner, network, { name: 'Apotheek Vierde', kind: 'pharmacy', agb: '02990099' });
  await owner.query(
    `insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours, minimum_ready_kits)
     values ($1, $2, 'Vierde', 52.07, 4.3, 5, false, 1)`,
    [network, id],
  );
  await owner.query(
    `insert into pharmacy_state (network_id, organisation_id, from_at, state) values ($1, $2, $3, 'active')`,
    [...[network, id, now]],
  );
  const { rows } = await owner.query<{ id: string }>(
    `insert into variant (network_id, id, pharmacy_id, version, from_at, recorded_by)
     select $1, gen_random_uuid(), $2, 1, $3, id from person where network_id = $1 limit 1 returning id`,
    [network, id, now],
  );
  for (const { slot, product, quantity } of lines)
    await owner.query('insert into variant_line values ($1, $2, $3, $4, $5)', [
      network,
      rows[0]?.id,
      slot,
      product,
      quantity,
    ]);
}
