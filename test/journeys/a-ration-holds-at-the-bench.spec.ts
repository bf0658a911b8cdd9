import type { Client } from '../factories/client.js';
import { caseAt, no, yes, type CaseOf } from '../factories/cases.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { codeOf, gtinsIn, M2, type Batch } from '../factories/scans.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
let lines: Line[];
let shelved: string;
let packed: CaseOf;
let accepted: string;
let another: string;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  lines = await linesFor(pharmacist, world.standard);
  // Signed and sealed before the shortage: one of them was packed already.
  shelved = await shelvedKit(world);
  packed = await caseAt(world, 'packed');
  accepted = (await caseAt(world, 'accepted')).id;
  another = (await caseAt(world, 'accepted')).id;
  await allowedSubstitution(world, RATION);
});
afterAll(() => world.stop());

const RATION = { kind: 'less', product: undefined, quantity: 6, scope: 'every-kit', reason: 'midazolam is schaars' };

const withMidazolam = (own: Partial<Line>) => lines.map((line) => (line.slot === 'M2' ? { ...line, ...own } : line));
const worth = ({ conformity: { result, findings } }: KitAnswer) => [result, ...findings.map(({ kind }) => kind)];

test('at the bench the maximum in force is what is asked: on the page, in its field and by a scan', async () => {
  const { id } = await draftKit(world, pharmacist, withMidazolam({}).slice(0, 1));
  const slot = (await pharmacist.page(`/kits/${id}/slots/M2`)).body;
  expect(slot).toContain('In dit vak horen er 6 ampullen.');
  expect(slot).toMatch(/name="quantity"[^>]*value="6"/);
  expect((await pharmacist.page(`/kits/${id}/lines`)).body).toMatch(
    />\s*6 ampullen\. Door een tekort mogen er hoogstens 6/,
  );
  const gtins = await gtinsIn(world);
  const scan = async (lot: string) =>
    (await pharmacist.post<Batch>(`/kits/${id}/scans`, { scans: [{ text: codeOf(gtins, M2, lot) }] })).body.items[0];
  expect(await scan('aa11')).toMatchObject({ ok: true, quantity: 6, now: 6, of: 6 });
  expect(await scan('bb22')).toMatchObject({ ok: false, reason: 'too-many' });
  expect((await pharmacist.page(`/kits/${id}/lines`)).body).toContain('6 van 6 ampullen');
});

test('more than the maximum in force deviates at the check and at the seal, and leaves only with a reason', async () => {
  const draft = await draftKit(world, pharmacist, lines);
  expect(worth(draft)).toEqual(['deviates', 'over-ration']);
  const check = (await colleague.page(`/kits/${draft.id}/check`)).body;
  expect(check).toContain('Wijkt af van de standaard');
  expect(check).toContain('10, door een tekort hoogstens 6 (midazolam is schaars)');
  expect(check).not.toContain('laat het zo');
  expect(worth(await sealedKit(world, pharmacist, colleague, lines))).toEqual(['deviates', 'over-ration']);
  const six = await sealedKit(world, pharmacist, colleague, withMidazolam({ quantity: 6 }));
  expect(worth(six)).toEqual(['conforms-by-substitution', 'rationed']);
});

test('what stands in is rationed for the active substance that it holds: eighteen small ampoules, and not thirty', async () => {
  await allowedSubstitution(world, { reason: 'kleine ampullen' });
  const small = (quantity: number) => withMidazolam({ product: SMALL, quantity });
  const [eighteen, thirty] = [
    await draftKit(world, pharmacist, small(18)),
    await draftKit(world, pharmacist, small(30)),
  ];
  expect([worth(eighteen)[0], worth(thirty)[0]]).toEqual(['conforms-by-substitution', 'deviates']);
  const bench = await pharmacist.get<{ other: object[] }>(`/kits/${thirty.id}/slots/M2`);
  expect(bench.body.other).toEqual([expect.objectContaining({ code: SMALL, least: 18, most: 18 })]);
});

test('packed or sent with more than may be in it, a kit that was sealed before is remarked and goes with a reason', async () => {
  const said =
    'er zitten er 10 in, door een tekort mogen dat er 6 zijn. Kies een andere kit, open deze eerst, of zeg waarom';
  expect((await pharmacist.page(`/cases/${accepted}/packing`)).body).toContain(said);
  expect(await no(pharmacist, `/cases/${accepted}/packing`, { kitId: shelved })).toBe('409 deviation-needs-reason');
  await yes(pharmacist, `/cases/${accepted}/packing`, { kitId: shelved, deviationReason: 'asked-by-prescriber' });
  // Said once it is not asked again.
  await yes(pharmacist, `/cases/${accepted}/dispatch`);

  const dispatch = `/cases/${packed.id}/dispatch`;
  const asked = (await pharmacist.page(dispatch)).body;
  expect(asked).toContain('er zitten er 10 in. Door een tekort mogen dat er 6 zijn.');
  expect(asked).toMatch(/<select[^>]*name="deviationReason"/);
  const pressed = await pharmacist.submit(dispatch, {});
  expect([pressed.status, pressed.body.includes('er zit meer in dan een tekort toelaat')]).toEqual([409, true]);
  const sent = await pharmacist.submit(dispatch, { deviationReason: 'other', deviationNote: 'De patiënt wacht' });
  expect([sent.status, (await pharmacist.page(`/cases/${packed.id}`)).body]).toEqual([
    303,
    expect.stringContaining('De patiënt wacht') as string,
  ]);
});

test('a kit whose small ampoules hold no more than is left is not opened, and one with thirty is', async () => {
  const small = (quantity: number) => withMidazolam({ product: SMALL, quantity });
  const eighteen = await sealedKit(world, pharmacist, colleague, small(18));
  const thirty = await sealedKit(world, pharmacist, colleague, small(30));
  expect([eighteen.signals, thirty.signals]).toEqual([[], ['to-open']]);
});

test('a kit leaves the list of the region only when it was opened or is gone from the shelf, and the numbers add up', async () => {
  const leadPharmacist = await world.as('leadPharmacist');
  interface Region {
    rationing: Record<'toOpen' | 'packed' | 'open' | 'done' | 'gone', number>;
    kits: { id: string; state: string }[];
  }
  const region = async () => (await leadPharmacist.get<Region>('/kits-to-open')).body;
  const before = await region();
  const { toOpen, packed: packedOnes, open, done, gone } = before.rationing;
  // Both that left above went as they were.
  expect({ packedOnes, open, done, gone }).toEqual({ packedOnes: 0, open: 0, done: 0, gone: 2 });
  const left = before.kits.map(({ id }) => id);
  const numbers = async () => (await region()).rationing;

  const next = await shelvedKit(world);
  expect(await numbers()).toMatchObject({ toOpen: toOpen + 1, gone });
  await yes(pharmacist, `/cases/${another}/packing`, { kitId: next, deviationReason: 'shortage' });
  expect((await region()).kits.find(({ id }) => id === next)).toMatchObject({ state: 'packed' });
  expect(await numbers()).toMatchObject({ toOpen, packed: 1, gone });
  const page = (await leadPharmacist.page('/kits-to-open')).body;
  expect(page).toContain(
    `Van ${String(toOpen + 3)} kits met meer erin: ${String(toOpen)} te openen, 1 klaargezet voor een aanvraag, 0 open, 0 aangepast en opnieuw verzegeld, 2 van de plank zonder aanpassing`,
  );
  await yes(pharmacist, `/cases/${another}/dispatch`);
  expect(await numbers()).toMatchObject({ toOpen, packed: 0, gone: gone + 1 });
  await yes(pharmacist, `/cases/${another}/bringing-back`, { reason: 'nobody-home' });
  expect(await numbers()).toMatchObject({ toOpen, packed: 1, gone });

  const [opened = '', rejected = ''] = left;
  for (const id of [opened, rejected])
    expect((await pharmacist.post(`/kits/${id}/opening`, { reason: 'schaars' })).status).toBe(200);
  expect(await numbers()).toMatchObject({ toOpen: toOpen - 2, open: 2, done: 0 });
  expect((await pharmacist.post(`/kits/${rejected}/rejection`, { reason: 'doos kapot' })).status).toBe(200);
  expect(await numbers()).toMatchObject({ toOpen: toOpen - 2, open: 1, gone: gone + 1 });
  const { body: kit } = await pharmacist.get<KitAnswer>(`/kits/${opened}`);
  const filled = { lines: withMidazolam({ quantity: 6 }) };
  await pharmacist.patch(...([`/kits/${opened}`, filled, { version: kit.version }] as const));
  await colleague.post(`/kits/${opened}/check`);
  expect((await pharmacist.post(`/kits/${opened}/seal`, { sealNumber: 'OPNIEUW-6' })).status).toBe(200);
  expect(await numbers()).toEqual(
    expect.objectContaining({ toOpen: toOpen - 2, packed: 1, open: 0, done: 1, gone: gone + 1 }),
  );
});
