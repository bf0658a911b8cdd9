import { randomUUID } from 'node:crypto';
import { watchCosts, type Cost } from '../factories/costs.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, type KitAnswer, type Line } from '../factories/kits.js';
import { codeOf, gtinsIn, H5, M1, M2, reasons, type Batch, type Scanned } from '../factories/scans.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let lines: Line[];
let gtins: Map<string, string>;
let costOf: (work: () => Promise<unknown>) => Promise<Cost>;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  lines = await linesFor(pharmacist, world.standard);
  costOf = await watchCosts(world);
  gtins = await gtinsIn(world);
});
afterAll(() => world.stop());

const without = (...slots: string[]) => lines.filter(({ slot }) => !slots.includes(slot));
const code = (product: string, lot: string, expiry?: string) => codeOf(gtins, product, lot, expiry);
const scan = (kit: string, scans: object[], more: object = {}, by = pharmacist) =>
  by.post<Batch>(`/kits/${kit}/scans`, { scans, ...more });
const kitWithout = async (...slots: string[]) => (await draftKit(world, pharmacist, without(...slots))).id;
const linesOf = async (kit: string) => (await pharmacist.get<KitAnswer>(`/kits/${kit}`)).body.lines;

test('a scan finds its slot, and says product, lot, day and how full the slot is', async () => {
  const kit = await kitWithout('M2');
  const { status, body } = await scan(kit, [{ text: `${code(M2, 'mz77')}\u001d21SN1` }]);
  expect([status, body.items]).toEqual([
    201,
    [expect.objectContaining({ ok: true, slot: 'M2', lot: 'MZ77', expiry: '2028-02-29', now: 10, of: 10 })],
  ]);
  expect(body.kit.lines.find(({ slot }) => slot === 'M2')).toMatchObject({ product: M2, quantity: 10, serial: 'SN1' });
});

test('each scan of a batch has its own answer, and a wrong one takes nothing from the others', async () => {
  const kit = await kitWithout('M1', 'M2', 'H5');
  const answer = await scan(kit, [
    ...[{ text: code(M1, 'A1') }, { text: 'hallo' }, { text: code(M1, 'A2') }, { text: code(M2, 'B1', '250131') }],
    ...[
      { text: code(H5, 'C1'), quantity: 1 },
      { text: code(H5, 'C2'), quantity: 1 },
    ],
  ]);
  expect(reasons(answer)).toEqual(['ok', 'unknown-element', 'too-many', 'expired', 'ok', 'ok']);
  expect(answer.body.kit.lines.filter(({ slot }) => slot === 'H5')).toHaveLength(2);
});

test('sent again, alone or in another batch, a scan counts once and is answered the same', async () => {
  const kit = await kitWithout('M1', 'M2');
  const [one, two] = [
    { id: randomUUID(), text: code(M1, 'A1') },
    { id: randomUUID(), text: code(M2, 'B1') },
  ];
  const first = await scan(kit, [one]);
  const again = await scan(kit, [one, two, one]);
  expect(again.body.items[0]).toEqual(first.body.items[0]);
  expect(reasons(again)).toEqual(['ok', 'ok', 'ok']);
  expect((await linesOf(kit)).filter(({ slot }) => ['M1', 'M2'].includes(slot))).toHaveLength(2);
  const other = await scan(kit, [{ ...one, text: code(M1, 'A9') }]);
  expect(reasons(other)).toEqual(['another-scan']);
});

test('who sends no id is known by text and moment', async () => {
  const kit = await kitWithout('H5');
  const at = '2026-11-18T10:00:00+01:00';
  const sent = { text: code(H5, 'C1'), at, quantity: 1 };
  const both = await scan(kit, [sent, sent]);
  expect(reasons(both)).toEqual(['ok', 'ok']);
  expect((await scan(kit, [sent])).body.items[0]).toEqual(both.body.items[0]);
  expect((await linesOf(kit)).filter(({ slot }) => slot === 'H5')).toHaveLength(1);
});

test('ten times the same batch at one moment fills the kit once', async () => {
  const kit = await kitWithout('M1', 'M2');
  const scans = [M1, M2].map((product) => ({ id: randomUUID(), text: code(product, 'Z1') }));
  // Who had to wait too long sends it again, as the page does.
  const patiently = async (): Promise<Scanned[]> => {
    const { status, body } = await scan(kit, scans);
    return status === 503 ? patiently() : body.items;
  };
  const [first, ...others] = await Promise.all(Array.from({ length: 10 }, patiently));
  for (const items of others) expect(items).toEqual(first);
  expect((await linesOf(kit)).filter(({ lot }) => lot === 'Z1')).toHaveLength(2);
});

test('a lot that may have swallowed another element is asked about, and stored as whoever holds the pack says', async () => {
  const kit = await kitWithout('M1');
  const asked = { id: randomUUID(), text: code(M1, 'AB12240X1') };
  const { body } = await scan(kit, [asked]);
  expect(body.items[0]).toMatchObject({ ok: false, reason: 'which-lot', slot: 'M1', expiry: '2028-02-29' });
  expect(body.items[0]?.choices?.map(({ lot }) => lot)).toEqual(['AB12240X1', 'AB12', 'AB1']);
  expect((await linesOf(kit)).filter(({ slot }) => slot === 'M1')).toEqual([]);
  const answered = await scan(kit, [{ ...asked, lot: 'ab12' }]);
  expect(answered.body.items[0]).toMatchObject({ ok: true, lot: 'AB12' });
  expect((await scan(kit, [asked])).body.items[0]).toEqual(answered.body.items[0]);
  expect((await linesOf(kit)).find(({ slot }) => slot === 'M1')).toMatchObject({ lot: 'AB12' });
});

test('of a lot that somebody put in before nobody is asked again', async () => {
  const text = code(M1, 'K12309');
  expect(reasons(await scan(await kitWithout('M1'), [{ text, lot: 'K12309' }]))).toEqual(['ok']);
  const next = await scan(await kitWithout('M1'), [{ text }, { text: code(M1, 'K12309', '280300') }]);
  expect(reasons(next)).toEqual(['ok', 'which-lot']);
});

test('packs of one lot that are scanned one by one add up, and one too many is told', async () => {
  const kit = await kitWithout('H5');
  const packs = [1, 2, 3].map(() => ({ id: randomUUID(), text: code(H5, 'C1'), quantity: 1 }));
  const answer = await scan(kit, packs);
  expect(reasons(answer)).toEqual(['ok', 'ok', 'too-many']);
  expect(answer.body.items.map(({ now }) => now)).toEqual([1, 2, undefined]);
  const one = await kitWithout('H5');
  for (const pack of packs.slice(0, 2)) await scan(one, [pack]);
  for (const id of [kit, one])
    expect((await linesOf(id)).find(({ slot }) => slot === 'H5')).toMatchObject({ quantity: 2 });
});

test('an expiry far away is asked about, and taken from who says that it is so', async () => {
  const kit = await kitWithout('M1');
  const far = { id: randomUUID(), text: code(M1, 'A1', '760331') };
  expect(reasons(await scan(kit, [far]))).toEqual(['expiry-far']);
  const said = await scan(kit, [far], { itIsSo: ['scans.0.expiry'] });
  expect(said.body.items[0]).toMatchObject({ ok: true, expiry: '2076-03-31' });
});

test('without a script one scan a page does the same, with a button for each lot that it can be', async () => {
  const kit = await kitWithout('M1');
  const form = { 'scans[0][id]': randomUUID(), 'scans[0][text]': code(M1, 'AB123010') };
  const asked = await pharmacist.submit(`/kits/${kit}/scans`, form);
  expect(asked.status).toBe(200);
  for (const words of ['Het is charge AB12<', 'Het is charge AB123010<', '29 februari 2028'])
    expect(asked.body).toContain(words);
  const told = await pharmacist.submit(`/kits/${kit}/scans`, { ...form, 'scans[0][lot]': 'AB12' });
  expect(told.body).toContain('charge AB12, 29 februari 2028</a>: 10 van 10');
  const strange = await pharmacist.submit(`/kits/${kit}/scans`, { 'scans[0][text]': 'hallo' });
  expect(strange.body).toContain('Deze code kunnen we niet lezen');
  const nothing = await pharmacist.submit(`/kits/${kit}/scans`, { 'scans[0][quantity]': '1' });
  expect([nothing.status, nothing.body.includes('href="#scans-0-text"')]).toEqual([422, true]);
  expect((await pharmacist.page(`/kits/${kit}/lines`)).body).toContain('charge AB12, 29 februari 2028</a>: 10 van 10');
});

test('what is checked takes no scan more, but says of one that it took before what it said then', async () => {
  const kit = await kitWithout('M1');
  const sent = { id: randomUUID(), text: code(M1, 'A1') };
  const first = await scan(kit, [sent]);
  await (await world.as('pharmacist2')).post(`/kits/${kit}/check`);
  expect((await scan(kit, [sent])).body.items).toEqual(first.body.items);
  const late = await pharmacist.post<{ reason: string }>(`/kits/${kit}/scans`, { scans: [{ text: code(M1, 'A2') }] });
  expect([late.status, late.body.reason]).toEqual([409, 'not-from-this-status']);
  await pharmacist.post(`/kits/${kit}/seal`, { sealNumber: 'SCAN-1' });
  const { rows } = await world.owner.query('select 1 from kit_scan where kit_id = $1', [kit]);
  expect(rows).toEqual([]);
});

test('another pharmacy finds no such kit, and a scan is no field of a line any more', async () => {
  const kit = await kitWithout('M1');
  const scans = [{ text: code(M1, 'A1') }];
  expect((await scan(kit, scans, {}, await world.as('otherPharmacist'))).status).toBe(404);
  expect((await scan(kit, scans, {}, await world.as('courier'))).status).toBe(403);
  const old = await pharmacist.post<{ reason: string }>(`/kits/${kit}/lines`, { scan: scans[0]?.text });
  expect([old.status, old.body.reason]).toEqual([400, 'unknown-field']);
});

test('a batch asks the database as often as a single scan', async () => {
  const asked = async (many: number) => {
    const kit = await kitWithout('H4');
    const scans = Array.from({ length: many }, (_, n) => ({ text: code('90000014', `N${String(n)}`), quantity: 1 }));
    return (await costOf(() => scan(kit, scans))).writes;
  };
  await asked(1);
  expect(await asked(12)).toBe(await asked(1));
});

test('who checks scans each pack again: what is as the list says is ticked, and what differs is told', async () => {
  const kit = await kitWithout('M1', 'M2');
  await scan(kit, [{ text: code(M1, 'AB12240X1'), lot: 'AB12240X1' }, { text: code(M2, 'B1') }]);
  const colleague = await world.as('pharmacist2');
  const looked = await colleague.post<{ items: { line?: string }[]; ticked: string[] } & Batch>(
    `/kits/${kit}/check/scans`,
    {
      scans: [code(M1, 'AB12240X1'), code(M2, 'B2'), code(M2, 'B1', '280300'), gtins.get(M2), 'hallo'].map((text) => ({
        text,
      })),
    },
  );
  expect([looked.status, reasons(looked)]).toEqual([
    200,
    ['ok', 'other-lot', 'other-day', 'look-yourself', 'unknown-element'],
  ]);
  const line = (await linesOf(kit)).find(({ slot }) => slot === 'M1')?.id ?? '';
  expect(looked.body.ticked).toEqual([line]);
  const page = await colleague.submit(`/kits/${kit}/check/scans`, { 'scans[0][text]': code(M1, 'AB12240X1') });
  expect(page.body).toMatch(new RegExp(`value="${line}"[^>]*checked`));
  expect(page.body).toContain(`action="/kits/${kit}/check"`);
});
