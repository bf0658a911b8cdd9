import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { allowedSubstitution, type SubstitutionAnswer } from '../factories/substitutions.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';

interface Work {
  kitsToActOn: { why: string; about: string; kits: number }[];
}

let world: World;
let pharmacist: Client;
let colleague: Client;
let leadPharmacist: Client;
let lines: Line[];
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  leadPharmacist = await world.as('leadPharmacist');
  lines = await linesFor(pharmacist, world.standard);
});
afterAll(() => world.stop());

const withMidazolam = (own: Partial<Line>) => lines.map((line) => (line.slot === 'M2' ? { ...line, ...own } : line));
const listed = async (query: string) =>
  (await pharmacist.get<{ items: KitAnswer[] }>(`/kits?${query}`)).body.items.map(({ id }) => id);
const work = async (who = pharmacist) => (await who.get<Work>('/')).body.kitsToActOn;
interface Region {
  rationing: { toOpen: number; packed: number; open: number; done: number; gone: number } | null;
  pharmacies: { id: string; toOpen: number; open: number; done: number }[];
  kits: { id: string; held: number }[];
}
const region = async (asked = '') => (await leadPharmacist.get<Region>(`/kits-to-open${asked}`)).body;
/** Where the newest letter of a kind leads. */
async function letterLeadsTo(kind: string): Promise<string | undefined> {
  await world.settle();
  const { rows } = await world.owner.query<{ path: string }>(
    `select data ->> 'path' as path from letter where kind = $1 order by id desc limit 1`,
    [kind],
  );
  return rows[0]?.path;
}

const OLD = '00000000-0000-7000-8000-000000000001';
const OLD_KIT = '00000000-0000-7000-8000-000000000002';
let rationing: SubstitutionAnswer;

test('where every kit holds less, each pharmacy opens what stands ready one by one, and sees how many are left', async () => {
  const first = await sealedKit(world, pharmacist, colleague, lines);
  const second = await sealedKit(world, pharmacist, colleague, lines);
  expect(await work()).toEqual([]);
  rationing = await allowedSubstitution(world, {
    ...{ kind: 'less', product: undefined, quantity: 5, scope: 'every-kit', reason: 'midazolam is schaars' },
  });
  const { id } = rationing;
  expect(await letterLeadsTo('substitution-kits-to-open')).toBe(`/kits?toOpen=${id}`);
  expect(await work()).toEqual([expect.objectContaining({ why: 'to-open', about: id, kits: 2 })]);
  const packing = (await pharmacist.page(`/cases/${(await caseAt(world, 'accepted')).id}/packing`)).body;
  expect(packing).toContain(
    'er zitten er 10 in, door een tekort mogen dat er 5 zijn. Kies een andere kit, open deze eerst',
  );
  expect((await pharmacist.page('/')).body).toContain(`href="/kits?toOpen=${id}"`);
  expect(await listed(`toOpen=${id}`)).toEqual([first.id, second.id]);
  const { id: empty } = await draftKit(world, pharmacist, []);
  expect((await pharmacist.page(`/kits/${empty}/slots/M2`)).body).toMatch(/name="quantity"[^>]*value="5"/);
  const page = (await pharmacist.page(`/kits/${first.id}`)).body;
  expect(page).toContain('er zitten er 10 in, door een tekort mogen dat er 5 zijn. Haal er 5 uit.');

  expect(await region(`?substitution=${id}`)).toMatchObject({
    rationing: { toOpen: 2, packed: 0, open: 0, done: 0, gone: 0 },
    pharmacies: [{ id: world.organisations.pharmacy, toOpen: 2 }],
    kits: [
      { id: first.id, held: 10 },
      { id: second.id, held: 10 },
    ],
  });
  const start = (await leadPharmacist.page('/')).body;
  expect(start).toMatch(/href="\/kits-to-open"[^>]*>2 kits te openen, 0 aangepast, 0 van de plank/);
  expect((await leadPharmacist.page('/kits-to-open')).body).toMatch(/href="tel:[^"]+"/);
  expect((await taken(leadPharmacist, '/kits-to-open', 'csv')).rows.flat()).toContain(first.serial);
  expect((await pharmacist.get('/kits-to-open')).status).toBe(403);

  const opened = await pharmacist.post<KitAnswer>(`/kits/${first.id}/opening`, { reason: 'midazolam is schaars' });
  expect(opened.body).toMatchObject({ status: 'draft', sealNumber: null, conformity: { result: 'deviates' } });
  const { body: filled } = await pharmacist.patch<KitAnswer>(
    ...([`/kits/${first.id}`, { lines: withMidazolam({ quantity: 5 }) }, { version: opened.body.version }] as const),
  );
  expect(filled.lines.find(({ slot }) => slot === 'M2')?.quantity).toBe(5);
  expect((await region()).rationing).toMatchObject({ toOpen: 1, open: 1, done: 0 });
  expect((await pharmacist.post(`/kits/${first.id}/check`)).body).toMatchObject({ reason: 'same-person' });
  expect((await colleague.post(`/kits/${first.id}/check`)).status).toBe(200);
  const broken = await pharmacist.post(`/kits/${first.id}/seal`, { sealNumber: first.sealNumber });
  expect([broken.status, JSON.stringify(broken.body)]).toEqual([422, expect.stringContaining('al gebruikt')]);
  const sealed = await pharmacist.post<KitAnswer>(`/kits/${first.id}/seal`, { sealNumber: 'NIEUW-1' });
  expect(sealed.body.conformity.result).toBe('conforms-by-substitution');
  const story = (await pharmacist.page(`/kits/${first.id}`)).body;
  expect(story).toMatch(/Geopend om aan te passen.*midazolam is schaars/s);
  expect(story).toMatch(/M2 Midazolam[^<]*: 10 → 5/);
  expect(await work()).toEqual([expect.objectContaining({ why: 'to-open', kits: 1 })]);
  expect(await listed(`toOpen=${id}`)).toEqual([second.id]);
  expect(await region(`?pharmacy=${world.organisations.otherPharmacy}`)).toMatchObject({
    rationing: { toOpen: 1, open: 0, done: 1 },
    kits: [],
  });
});

test('the opium ledger knows what went out of a kit that was opened', async () => {
  const { rows } = await world.owner.query<{ serial: string; quantity: number }>(
    `select k.serial, sum(b.quantity)::int as quantity from opium_balance b join kit k on k.id = b.kit_id
     where b.account = 'kit' and b.product = '90000002' group by k.serial order by k.serial`,
  );
  expect(rows.map(({ quantity }) => quantity)).toEqual([5, 10]);
});

test('a kit of an older version is opened as well where it holds the same, whatever its slot was called', async () => {
  const [left = ''] = await listed(`toOpen=${rationing.id}`);
  await world.owner.query(
    `insert into kit_standard (network_id, id, name, status, takes_effect_on, published_at, superseded_on, created_at)
     values ($1, $2, '2019.1', 'published', '2019-01-01', '2019-01-01', '2020-01-01', '2019-01-01')`,
    [world.network, OLD],
  );
  await world.owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at, earliest_expiry)
     select network_id, $2, organisation_id, 'K-OUD-1', $3, 'draft', assembled_by, assembled_at, earliest_expiry from kit where id = $1`,
    [left, OLD_KIT, OLD],
  );
  await world.owner.query(
    `insert into kit_line (network_id, id, kit_id, slot, product, quantity, lot, expiry, kind, opium_list, on_return)
     select network_id, $2, $2, 'X9', product, quantity, lot, expiry, kind, opium_list, on_return
     from kit_line where kit_id = $1 and slot = 'M2'`,
    [left, OLD_KIT],
  );
  await world.owner.query(
    `update kit k set status = 'sealed', seal_number = 'OUD-1', checked_by = b.checked_by, checked_at = b.checked_at, sealed_by = b.sealed_by,
       sealed_at = b.sealed_at, conformity = 'conforms' from kit b where b.id = $1 and k.id = $2`,
    [left, OLD_KIT],
  );
  expect(await listed(`toOpen=${rationing.id}`)).toEqual(expect.arrayContaining([left, OLD_KIT]));
  const said = 'er zitten er 10 in, door een tekort mogen dat er 5 zijn. Haal er 5 uit.';
  expect((await pharmacist.page(`/kits/${OLD_KIT}`)).body).toContain(said);
});

test('a kit that is in a case is not opened, nor one of another pharmacy', async () => {
  const other = await world.as('otherPharmacist');
  const [left] = await listed(`toOpen=${rationing.id}`);
  expect((await other.post(`/kits/${left ?? ''}/opening`, { reason: 'zomaar' })).status).toBe(404);
  expect((await pharmacist.post(`/kits/${left ?? ''}/opening`, { reason: '' })).status).toBe(422);
  const draft = await draftKit(world, pharmacist, lines);
  expect((await pharmacist.post(`/kits/${draft.id}/opening`, { reason: 'zomaar' })).body).toMatchObject({
    reason: 'not-from-this-status',
  });
  expect(await work(other)).toEqual([]);
});

test('when the shortage is over, what was filled under it is a list once more, with a way to it in the letter', async () => {
  const where = `/standards/${world.standard}/substitutions/${rationing.id}`;
  expect((await leadPharmacist.post(`${where}/ending`, { reason: 'weer leverbaar' })).status).toBe(200);
  expect(await letterLeadsTo('substitution-kits-left')).toBe(`/kits?substitution=${rationing.id}`);
  expect(await work()).toEqual([expect.objectContaining({ why: 'substitution-ended', about: rationing.id, kits: 1 })]);
  const [rationed] = await listed(`substitution=${rationing.id}`);
  expect((await pharmacist.post(`/kits/${rationed ?? ''}/opening`, { reason: 'weer aanvullen' })).status).toBe(200);
  expect(await work()).toEqual([]);
});

test('a brand that is refused afterwards is found in the kits that it went into, also when the list was sent again', async () => {
  const pack = {
    ...{ code: '09520900007776', product: '90000002', brand: 'Midazolam Anders', reason: 'geleverd' },
    ...{ strength: '15 mg/3 ml', form: 'ampul 3 ml' },
  };
  const { body: added } = await pharmacist.post<{ id: string }>('/product-packs', pack);
  const draft = await draftKit(world, pharmacist, withMidazolam({ product: pack.code, lot: 'A1' }));
  const again = withMidazolam({ product: '90000002', lot: 'A1' });
  await pharmacist.patch(...([`/kits/${draft.id}`, { lines: again }, { version: draft.version }] as const));
  await colleague.post(`/kits/${draft.id}/check`);
  const { body: kit } = await pharmacist.post<KitAnswer>(`/kits/${draft.id}/seal`, { sealNumber: 'MERK-1' });
  expect(kit.lines.find(({ slot }) => slot === 'M2')?.product).toBe('90000002');
  expect(await work()).toEqual([]);
  const filling = await draftKit(world, pharmacist, withMidazolam({ product: pack.code, lot: 'A2' }));
  const wrong = { why: 'other-contents' };
  expect((await leadPharmacist.post(`/product-packs/${added.id}/rejection`, wrong)).status).toBe(200);
  expect(await work()).toEqual([{ why: 'pack-refused', about: added.id, name: 'Midazolam Anders', kits: 1 }]);
  expect(await letterLeadsTo('pack-rejected')).toBe(`/kits?pack=${added.id}`);
  expect(await listed(`pack=${added.id}`)).toEqual(expect.arrayContaining([kit.id, filling.id]));
  expect((await pharmacist.get<KitAnswer>(`/kits/${kit.id}`)).body.signals).toContain('pack-refused');
  // Whoever fills or checks sees it where it lies, before the seal refuses it.
  const said = 'Merk afgewezen door de verantwoordelijk apotheker van het netwerk: Midazolam Anders. Haal het eruit';
  for (const page of ['', '/lines', '/slots/M2', '/check'])
    expect((await colleague.page(`/kits/${filling.id}${page}`)).body).toContain(said);
});
