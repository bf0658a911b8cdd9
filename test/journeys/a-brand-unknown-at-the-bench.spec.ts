import { randomUUID } from 'node:crypto';
import { checkCharacter } from '../../src/dispensing/scans/hibc.js';
import { momentOf } from '../../src/platform/calendar.js';
import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { H5 } from '../factories/scans.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let other: Client;
let others: Line[];
beforeAll(async () => {
  world = await startWorld();
  // The coordinator went home at five.
  world.clock.moveTo(momentOf('2026-11-18', '17:25'));
  pharmacist = await world.as('pharmacist');
  other = await world.as('otherPharmacist');
  others = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
});
afterAll(() => world.stop());

const BRAND = '09520900007776';
const pack = {
  code: BRAND,
  product: '90000002',
  brand: 'Midazolam Anders, 10 ampullen',
  ...{ strength: '15 mg/3 ml', form: 'ampul 3 ml' },
  reason: 'groothandel leverde dit',
};
/** Scanned into a new kit of a pharmacy. */
async function scanned(who: Client) {
  const { id } = await draftKit(world, who, others);
  const scans = [{ text: `]d201${BRAND}1728020010kl77` }];
  const { body } = await who.post<{ kit: KitAnswer; items: { ok: boolean; reason?: string }[] }>(`/kits/${id}/scans`, {
    scans,
  });
  const [answer] = body.items;
  return { id, ok: answer?.ok, reason: answer?.reason, line: body.kit.lines.find(({ slot }) => slot === 'M2') };
}
const WRONG = { why: 'other-contents' };
interface Refused {
  errors?: { field: string }[];
}
interface Pack {
  id: string;
  standing: string;
}

test('a brand that nobody knows stops nobody: added at the bench it counts at once, there, and for all once it was looked at', async () => {
  const before = await scanned(pharmacist);
  expect(before).toMatchObject({ ok: false, reason: 'product-unknown' });
  expect((await pharmacist.page(`/kits/${before.id}/slots/M2`)).body).toContain(
    'Een ander merk of andere verpakking van hetzelfde',
  );
  const way = `/product-packs?kit=${before.id}&amp;code=${BRAND}`;
  expect((await pharmacist.page(`/kits/${before.id}/lines`)).body).toContain(way);
  const assistant = await world.as('pharmacyAssistant');
  expect((await assistant.page(`/kits/${before.id}/lines`)).body).not.toContain(way);
  const form = (await pharmacist.page(way.replace('&amp;', '&'))).body;
  expect(form).toMatch(new RegExp(`name="code"[^>]*value="${BRAND}"`));
  const wrong = await pharmacist.submit('/product-packs', { ...pack, brand: '', kit: before.id });
  expect(wrong.body).toContain(`name="kit" value="${before.id}"`);
  const added = await pharmacist.submit('/product-packs', { ...pack, kit: before.id });
  expect([added.status, added.headers['location']]).toEqual([303, `/kits/${before.id}/lines`]);
  // What was scanned before goes into the kit without the scanner.
  const { body } = await pharmacist.get<{ scans: { id: string; text: string }[] }>(`/kits/${before.id}/lines`);
  const [refused] = body.scans;
  const again = { 'scans[0][id]': refused?.id ?? '', 'scans[0][text]': refused?.text ?? '' };
  expect((await pharmacist.page(`/kits/${before.id}/lines`)).body).toContain('Toegevoegd: nu in de kit doen');
  expect((await pharmacist.follow(`/kits/${before.id}/scans`, again)).body).toContain('In de kit');
  expect((await pharmacist.get<KitAnswer>(`/kits/${before.id}`)).body.lines.some(({ slot }) => slot === 'M2')).toBe(
    true,
  );
  expect(await scanned(pharmacist)).toMatchObject({ ok: true, line: { product: '90000002', quantity: 10 } });
  expect(await scanned(other)).toMatchObject({ ok: false, reason: 'product-unknown' });

  const lead = await world.as('leadPharmacist');
  await world.settle();
  expect((await lead.page('/notices')).body).toContain('Een verpakking wacht op nakijken: Midazolam Anders');
  expect((await lead.page('/')).body).toContain('1 verpakking die een apotheek toevoegde');
  const [waiting] = (await lead.get<{ items: Pack[] }>('/product-packs')).body.items;
  expect(waiting?.standing).toBe('waits');
  expect((await pharmacist.post(`/product-packs/${waiting?.id ?? ''}/confirmation`)).status).toBe(403);
  expect((await lead.post(`/product-packs/${waiting?.id ?? ''}/confirmation`)).status).toBe(200);
  expect((await lead.page('/')).body).not.toContain('die een apotheek toevoegde');
  expect(await scanned(other)).toMatchObject({ ok: true, line: { product: '90000002', quantity: 10 } });
  expect((await lead.post(`/product-packs/${waiting?.id ?? ''}/rejection`, WRONG)).status).toBe(404);
});

/** As a scanner types them: an aid that its maker numbers by HIBC, and one by PPN. */
test.each([
  ['HIBC', '+H999ABC01234567890Y', '+H999ABC01234567890/$$3280331C7', 'H999ABC01234567890'],
  ['PPN', '11 12345678 42', '[)>\u001e06\u001d9N111234567842\u001d1TAB12\u001dD280331\u001e\u0004', '111234567842'],
])(
  'a brand that is numbered by %s is added by its code as it is scanned',
  async (numbering, typed, scannedAs, code) => {
    const text = numbering === 'HIBC' ? scannedAs + (checkCharacter(scannedAs) ?? '') : scannedAs;
    const { id } = await draftKit(world, pharmacist, []);
    const scan = async () =>
      (await pharmacist.post<{ items: object[] }>(`/kits/${id}/scans`, { scans: [{ id: randomUUID(), text }] })).body
        .items[0];
    expect(await scan()).toMatchObject({ ok: false, reason: 'product-unknown' });
    const aid = { ...pack, product: H5, code: typed, brand: `Spuit ${numbering}` };
    const added = await pharmacist.submit('/product-packs', { ...aid, kit: id });
    expect(added.status).toBe(303);
    expect((await pharmacist.page('/product-packs')).body).toContain(
      `Spuit ${numbering} <span class="pk-code">${code}</span>`,
    );
    expect(await scan()).toMatchObject({ ok: true, slot: 'H5', product: H5 });
    expect((await pharmacist.post('/product-packs', { ...aid, code })).status).toBe(422);
  },
);

test.each(['', '12', 'H9', '+H999', '111234567843', 'geen code'])('"%s" is no code of a pack', async (code) => {
  expect((await pharmacist.post('/product-packs', { ...pack, code })).status).toBe(422);
});

test('of two other brands with one lot in one slot both are known, and a kit is found by either', async () => {
  const codes = ['09520900007790', '09520900007806'];
  const packs = await Promise.all(
    codes.map((code, at) => pharmacist.post<Pack>('/product-packs', { ...pack, code, brand: `Merk ${String(at)}` })),
  );
  const { id } = await draftKit(world, pharmacist, others);
  const typed = (product: string) =>
    pharmacist.post(`/kits/${id}/lines`, { slot: 'M2', product, quantity: 5, lot: 'TWEE', expiry: '2028-01-31' });
  for (const code of codes) expect((await typed(code)).status).toBe(201);
  expect((await typed(codes[0] ?? '')).status).toBe(422);
  const { lines } = (await pharmacist.get<KitAnswer>(`/kits/${id}`)).body;
  expect(lines.filter(({ slot }) => slot === 'M2')).toMatchObject([{ quantity: 10, lot: 'TWEE', packs: codes }]);
  const lead = await world.as('leadPharmacist');
  for (const { body } of packs) {
    expect((await lead.post(`/product-packs/${body.id}/rejection`, WRONG)).status).toBe(200);
    const found = await pharmacist.get<{ items: { id: string }[] }>(`/kits?pack=${body.id}`);
    expect(found.body.items.map((kit) => kit.id)).toContain(id);
  }
});

test('what is not right is recognised no more, and the pharmacy hears of it', async () => {
  const lead = await world.as('leadPharmacist');
  const code = '09520900007783';
  const { body } = await pharmacist.post<Pack>('/product-packs', { ...pack, code, brand: 'Midazolam Verkeerd' });
  expect((await pharmacist.post('/product-packs', { ...pack, code })).status).toBe(422);
  expect((await pharmacist.post('/product-packs', { ...pack, code: '12', reason: '' })).status).toBe(422);
  const path = `/product-packs/${body.id}/rejection`;
  expect((await lead.page(path)).body).toContain('Midazolam Verkeerd klopt niet');
  expect((await lead.post<Refused>(path)).body.errors?.[0]?.field).toBe('why');
  expect((await lead.post<Refused>(path, { why: 'other' })).body.errors?.[0]?.field).toBe('note');
  const said = { why: 'other-strength', note: 'Op de ampul staat 1 mg/ml' };
  expect((await lead.post(path, said)).body).toMatchObject({ standing: 'refused', refusal: 'other-strength' });
  const { id } = await draftKit(world, pharmacist, others);
  const line = { slot: 'M2', product: code, quantity: 10, lot: 'A1', expiry: '2028-01-31' };
  expect((await pharmacist.post('/kits', { standardVersionId: world.standard, lines: [...others, line] })).status).toBe(
    422,
  );
  expect(id).not.toBe('');
  await world.settle();
  expect((await pharmacist.page('/notices')).body).toContain('Niet meer gebruiken: Midazolam Verkeerd');
  expect((await pharmacist.page('/product-packs')).body).toContain('Een andere sterkte. Op de ampul staat 1 mg/ml');
  const { rows } = await world.owner.query<{ says: string }>(
    `select detail->'says'->>'nl' as says from event where kind = 'pack-rejected' and subject_id = $1`,
    [body.id],
  );
  expect(rows).toEqual([{ says: 'Een andere sterkte. Op de ampul staat 1 mg/ml' }]);
});

test('an opiate of an unknown brand goes on at 17:25 as the opiate that it is, and not a box of it leaves once it was refused', async () => {
  const code = '09520900007813';
  const fieldsOf = async (body: object) =>
    (await pharmacist.post<{ errors?: { field: string }[] }>('/product-packs', body)).body.errors?.map(
      ({ field }) => field,
    );
  expect(await fieldsOf({ ...pack, code, strength: '1 mg/ml' })).toEqual(['strength']);
  expect(await fieldsOf({ ...pack, code, strength: undefined })).toEqual(['strength']);
  const [brand, form] = ['Morfine Anders', 'ampul 1 ml'];
  const morphine = { ...pack, code, product: '90000001', strength: '10 mg/ml', form, brand };
  const { body } = await pharmacist.post<Pack>('/product-packs', morphine);
  const rest = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M1');
  const { id } = await draftKit(world, pharmacist, rest);
  const scans = [{ text: `]d201${code}1728020010kl77` }];
  expect((await pharmacist.post<{ items: object[] }>(`/kits/${id}/scans`, { scans })).body.items).toMatchObject([
    { ok: true, slot: 'M1', product: '90000001' },
  ]);
  const { lines } = (await pharmacist.get<KitAnswer>(`/kits/${id}`)).body;
  expect(lines.find(({ slot }) => slot === 'M1')).toMatchObject({ opiumList: 'I', unconfirmed: [brand] });
  const colleague = await world.as('pharmacist2');
  expect((await colleague.page(`/kits/${id}/check`)).body).toContain(`Merk nog niet bevestigd: ${brand}`);
  const sealed = await sealedKit(world, pharmacist, colleague, [
    ...rest,
    { slot: 'M1', product: code, quantity: 10, lot: 'A1', expiry: '2028-01-31' },
  ]);
  expect(sealed.conformity.result).toBe('conforms');

  // The pharmacy next door met the same brand that evening.
  const theirs = await other.post<Pack>('/product-packs', morphine);
  const lead = await world.as('leadPharmacist');
  expect((await lead.page('/product-packs')).body).toContain('10 mg/ml, ampul 1 ml');
  const wrong = { why: 'other-strength', note: '20 mg/ml' };
  expect((await lead.post(`/product-packs/${body.id}/rejection`, wrong)).status).toBe(200);
  await world.settle();
  for (const [who, pack] of [
    [pharmacist, body],
    [other, theirs.body],
  ] as const)
    expect((await who.page('/notices')).body).toContain(`/kits?pack=${pack.id}`);
  const found = await pharmacist.get<{ items: { id: string }[] }>(`/kits?pack=${body.id}`);
  expect(found.body.items.map((kit) => kit.id).toSorted()).toEqual([id, sealed.id].toSorted());
  const { id: caseId } = await caseAt(world, 'accepted');
  expect((await pharmacist.page(`/cases/${caseId}/packing`)).body).not.toContain(sealed.id);
  const ready = await pharmacist.get<{ items: { id: string }[] }>('/kits?ready=true');
  expect(ready.body.items.map((kit) => kit.id)).not.toContain(sealed.id);
  const shelf = (await pharmacist.page(`/pharmacies/${world.organisations.pharmacy}/readiness`)).body;
  expect(shelf).toContain('Er zit een merk in dat is afgewezen');
  const packed = await pharmacist.post(`/cases/${caseId}/packing`, { kitId: sealed.id });
  expect([packed.status, packed.body]).toMatchObject([409, { reason: 'kit-recalled' }]);
});

test('what two pharmacies added alike is confirmed once for both', async () => {
  const same = { ...pack, code: '09520900007820', brand: 'Midazolam Zelfde' };
  const mine = await pharmacist.post<Pack>('/product-packs', same);
  const theirs = await other.post<Pack>('/product-packs', same);
  const lead = await world.as('leadPharmacist');
  expect((await lead.post(`/product-packs/${mine.body.id}/confirmation`)).status).toBe(200);
  const { items } = (await lead.get<{ items: Pack[] }>('/product-packs')).body;
  expect(items.find(({ id }) => id === theirs.body.id)?.standing).toBe('counts');
  expect((await lead.post(`/product-packs/${theirs.body.id}/confirmation`)).status).toBe(404);
});
