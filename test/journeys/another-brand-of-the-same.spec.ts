import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import type { Article } from '../../src/kit-standards/conformity.js';
import { conformity } from '../../src/kit-standards/conformity.rules.js';
import { caseAt, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let pharmacist: Client;
let colleague: Client;
let others: Line[];
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  others = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
});
afterAll(() => world.stop());

/** Midazolam of another maker: its form is written otherwise, and nobody knows a PRK of it. */
const BRAND = { code: '90000052', gtin: '09520900000524' };
const brand = {
  ...{ ...BRAND, name: 'Midazolam Anders 5 mg/ml', strength: '5 MG/ml', form: 'Ampul 3 ml', route: 'sc' },
  ...{ unit: 'ampul', atc: 'N05CD08', opiumList: 'II' },
};
const other = {
  code: '90000053',
  name: 'Midazolam 1 mg/ml',
  strength: '1 mg/ml',
  form: 'ampul 3 ml',
  route: 's.c.',
  unit: 'ampul',
  atc: 'N05CD08',
};
const filled = (product: string): Line[] => [
  ...others,
  { slot: 'M2', product, quantity: 10, lot: 'AN1', expiry: '2028-06-30' },
];

test('another brand of the same is scanned into its slot, conforms, goes to the patient and comes back as it is', async () => {
  for (const product of [brand, other]) expect((await coordinator.post('/products', product)).status).toBe(201);
  const { id } = await draftKit(world, pharmacist, others);
  expect((await pharmacist.page(`/kits/${id}/slots/M2`)).body).toContain('Midazolam Anders 5 mg/ml, ampul 3 ml');
  const { body } = await pharmacist.post<{ items: object[]; kit: KitAnswer }>(`/kits/${id}/scans`, {
    scans: [{ text: `]d201${BRAND.gtin}1728063010AN7` }],
  });
  expect(body.items).toMatchObject([{ ok: true, slot: 'M2', product: BRAND.code, quantity: 10 }]);

  const kit = await sealedKit(world, pharmacist, colleague, filled(BRAND.code));
  expect(kit.conformity).toEqual({ result: 'conforms', findings: [] });
  const weak = await sealedKit(world, pharmacist, colleague, filled(other.code));
  expect(weak.conformity.findings).toMatchObject([{ kind: 'product-not-allowed', slot: 'M2', product: other.code }]);

  const { id: caseId } = await caseAt(world, 'accepted');
  await yes(pharmacist, `/cases/${caseId}/packing`, { kitId: kit.id });
  await yes(pharmacist, `/cases/${caseId}/dispatch`);
  await yes(await world.as('courier'), `/cases/${caseId}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  const list = await pharmacist.raw('GET', `/cases/${caseId}/documents/packing-list.pdf`, undefined, {});
  expect(list.status).toBe(200);
  const on = world.clock.today();
  await yes(pharmacist, `/cases/${caseId}/return`, {
    kits: [{ kitId: kit.id, collectedBy: 'pharmacy', sealIntact: true }],
    end: { reason: 'deceased', on },
  });
  expect((await pharmacist.page(`/cases/${caseId}/settlement`)).body).toContain('Midazolam Anders');
});

test('the page of the version says which other brands fit, and naming one of them changes nothing', async () => {
  const page = (await pharmacist.page(`/standards/${world.standard}`)).body;
  expect(page).toContain('Ook goed: Midazolam Anders 5 mg/ml');
  expect(page).not.toContain('Midazolam 1 mg/ml');
  const draft = await coordinator.post<{ id: string; version: number }>('/standards', {
    name: '2026.8',
    from: world.standard,
  });
  const { body } = await coordinator.get<{ slots: { code: string; products: { code: string }[] }[] }>(
    `/standards/${draft.body.id}`,
  );
  const slot = body.slots.find(({ code }) => code === 'M2') as Record<string, unknown> | undefined;
  const {
    alike: _,
    document: __,
    ...facts
  } = { ...slot, products: ['90000002', BRAND.code] } as Record<string, unknown>;
  const version = draft.body.version;
  expect((await coordinator.patch(`/standards/${draft.body.id}`, { slots: [facts] }, { version })).status).toBe(200);
  const difference = await coordinator.get<{ differences: object[] }>(
    `/standards/${draft.body.id}/difference?from=${world.standard}`,
  );
  expect(difference.body.differences).toEqual([]);
});

test('what approved doses are reckoned with does not change below them, whoever corrects it', async () => {
  const lead = await world.as('leadPharmacist');
  const at = '/products/90000002/correction';
  const { product } = (await lead.get<{ product: { version: number } }>(at)).body;
  const asIs = { form: 'ampul 3 ml', route: 's.c.', atc: 'N05CD08', opiumList: 'II', reason: 'proef' };
  const wrong = await lead.patch<{ errors: { field: string }[] }>(
    at,
    { ...asIs, form: 'ampul 1 ml', opiumList: 'I', isExempt: true },
    { version: product.version },
  );
  expect([wrong.status, wrong.body.errors.map(({ field }) => field).sort()]).toEqual([422, ['form', 'opiumList']]);
});

test('what a product says wrongly is corrected by the lead pharmacist, who sees what it touches; what is sealed stays as it was built', async () => {
  const lead = await world.as('leadPharmacist');
  const at = `/products/${other.code}/correction`;
  expect((await coordinator.patch(at, {}, { version: 1 })).status).toBe(403);
  expect((await pharmacist.get(at)).status).toBe(403);
  interface Shown {
    product: { version: number };
    use: { onShelf: number; slots: object[] };
    before: { reason: string; changes: object[] }[];
  }
  const { product, use } = (await lead.get<Shown>(at)).body;
  expect(use).toMatchObject({ onShelf: 1, slots: [] });
  expect((await lead.page(at)).body).toContain('Kits: 1 verzegeld op de plank');
  const right = { form: 'ampullen 3ml', route: 'intraveneus', atc: 'N05CD08', opiumList: 'II', isExempt: true };
  const send = (own: object, version?: number) =>
    lead.patch<{ reason?: string; errors?: { field: string }[] }>(
      ...([at, { ...right, reason: 'stond verkeerd', ...own }, { version }] as const),
    );
  expect((await send({})).status).toBe(428);
  const wrong = await send({ form: 'doosje', route: 'ergens', reason: '' }, product.version);
  expect(wrong.body.errors?.map(({ field }) => field).toSorted()).toEqual(['form', 'reason', 'route']);
  expect((await send({}, product.version)).status).toBe(200);
  expect((await send({ opiumList: 'I' }, product.version)).body.reason).toBe('stale');
  expect((await send({}, product.version + 1)).body.errors).toMatchObject([{ field: 'reason' }]);
  const { items } = (await lead.get<{ items: { code: string }[] }>(`/products?q=${other.code}`)).body;
  expect(items).toMatchObject([{ form: 'ampul 3 ml', route: 'i.v.', opiumList: 'II', needsOpiumPrescription: false }]);
  const { before } = (await lead.get<Shown>(at)).body;
  expect(before).toMatchObject([
    {
      reason: 'stond verkeerd',
      changes: [
        { field: 'route', before: 's.c.', after: 'i.v.' },
        { field: 'opiumList', before: null, after: 'II' },
      ],
    },
  ]);
  expect((await lead.page(at)).body).toContain('Toediening: was s.c., is i.v.');
  const { rows } = await world.owner.query<{ opium: string | null }>(
    `select l.opium_list as opium from kit_line l join kit k on k.id = l.kit_id where k.status = 'sealed' and l.product = $1`,
    [other.code],
  );
  expect(rows).toEqual([{ opium: null }]);
});

test('what was added by mistake and is in nothing goes again; what is in use stays', async () => {
  const mistake = { code: '90000054', name: 'Vergissing', unit: 'ampul', form: 'ampul', content: '2,5' };
  expect((await coordinator.post('/products', mistake)).status).toBe(201);
  const named = async (code: string) =>
    (await coordinator.get<{ items: { form: string }[] }>(`/products?q=${code}`)).body.items.map(({ form }) => form);
  expect(await named(mistake.code)).toEqual(['ampul 2,5 ml']);
  expect((await coordinator.page(`/products/${mistake.code}/removal`)).body).toContain('Vergissing verwijderen?');
  expect((await pharmacist.delete(`/products/${mistake.code}`)).status).toBe(403);
  const used = await coordinator.delete<{ reason: string }>(`/products/${other.code}`);
  expect([used.status, used.body.reason]).toEqual([409, 'product-in-use']);
  expect((await coordinator.delete(`/products/${mistake.code}`)).status).toBe(200);
  expect(await named(mistake.code)).toEqual([]);
  const { rows } = await world.owner.query<{ detail: object }>(
    `select detail from event where kind = 'product-removed'`,
  );
  expect(rows).toMatchObject([{ detail: { code: mistake.code, name: 'Vergissing', form: 'ampul 2,5 ml' } }]);
});

interface Pack {
  prk: string | null;
  atc: string | null;
  strength: string | null;
  route: string;
}
const PACK: fc.Arbitrary<Pack> = fc.record({
  prk: fc.constantFrom(null, null, '99999901', '99999902'),
  atc: fc.constantFrom('N05CD08', 'N05CD08', 'N02AA01', null),
  strength: fc.constantFrom('5 mg/ml', '5 MG/ML', '5mg/ml', '1 mg/ml', null),
  route: fc.constantFrom('s.c.', 'sc', 'nasaal'),
});

test('equal amounts of the same conform and others do not, whatever the brand', async () => {
  const { owner, network } = world;
  await fc.assert(
    fc.asyncProperty(
      fc.array(PACK, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 4, max: 6 }),
      async (packs, quantity) => {
        await owner.query('begin');
        try {
          const codes = await catalogueOf(packs);
          const { rows } = await owner.query<{ product: string }>(
            `select a.product from product_alike a join kit_slot s on s.standard_id = a.standard_id and s.code = a.slot where a.slot = 'M1' and s.name = 'Proef' and a.network_id = $1`,
            [network],
          );
          const article = (code: string): Article => ({
            code,
            name: code,
            unit: 'ampul',
            atc: null,
            route: null,
            strength: null,
            form: null,
          });
          const slot = {
            ...{
              code: 'M1',
              name: 'Proef',
              kind: 'medicine' as const,
              mandatory: true,
              min: 5,
              max: 5,
              minShelfLifeDays: 0,
            },
            ...{ products: [article(codes[0] ?? '')], alike: rows.map(({ product }) => article(product)) },
          };
          const inEffect = { takesEffectOn: '2026-01-01', supersededOn: null, withdrawnOn: null };
          for (const [place, product] of codes.entries()) {
            const line = { slot: 'M1', product, quantity, expiry: '2030-01-31' };
            const { result } = conformity(inEffect, [slot], [line], [], null, '2026-06-01');
            const fits = quantity === 5 && (place === 0 || isSame(packs, packs[0] as Pack, packs[place] as Pack));
            expect([packs, place, quantity, result]).toEqual([packs, place, quantity, fits ? 'conforms' : 'deviates']);
          }
        } finally {
          await owner.query('rollback');
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** A catalogue of these alone, and a draft with a slot that names the first. */
async function catalogueOf(packs: readonly Pack[]): Promise<string[]> {
  const { owner, network } = world;
  const standard = uuidv7();
  const codes = packs.map((_, place) => String(90_009_101 + place));
  await owner.query(`update product set prk = null, atc = null where network_id = $1`, [network]);
  for (const [place, { prk, atc, strength, route }] of packs.entries())
    await owner.query(
      `insert into product (network_id, code, prk, atc, name, strength, form, route, unit) values ($1, $2, $3, $4, $5, $6, 'ampul', $7, 'ampul')`,
      [network, codes[place], prk, atc, `merk ${String(place)}`, strength, route],
    );
  await owner.query(
    `insert into kit_standard (network_id, id, name, status, created_at) values ($1, $2, '2029.1', 'draft', now())`,
    [network, standard],
  );
  await owner.query(
    `insert into kit_slot values ($1, $2, 'M1', 1, 'medicine', 'Proef', 'Trial', true, 5, 5, 'ampul', 'ampoule', 0, 'destroy')`,
    [network, standard],
  );
  await owner.query(`insert into slot_product values ($1, $2, 'M1', $3, true)`, [network, standard, codes[0]]);
  return codes;
}

/** Said once more in other words: who has no PRK takes the only one that its facts have. */
function isSame(all: readonly Pack[], one: Pack, another: Pack): boolean {
  const facts = ({ atc, strength, route }: Pack) =>
    atc === null || strength === null
      ? null
      : [atc, strength.toLowerCase().replace(' ', ''), route.replaceAll('.', '')].join();
  const prkOf = (it: Pack): string | null => {
    const known = new Set(all.filter((each) => facts(each) === facts(it)).flatMap(({ prk }) => prk ?? []));
    return it.prk ?? (facts(it) !== null && known.size === 1 ? ([...known][0] ?? null) : null);
  };
  const [prk, other] = [prkOf(one), prkOf(another)];
  if (prk !== null || other !== null) return prk === other;
  return facts(one) !== null && facts(one) === facts(another);
}
