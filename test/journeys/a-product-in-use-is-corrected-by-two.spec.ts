import type { Client } from '../factories/client.js';
import { draftKit, linesFor } from '../factories/kits.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

let world: World;
let lead: Client;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  lead = await world.as('leadPharmacist');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const MIDAZOLAM = '90000002';
const AT = `/products/${MIDAZOLAM}/correction`;
const asIs = { form: 'ampul 3 ml', route: 's.c.', atc: 'N05CD08', opiumList: 'II', isExempt: true };
interface Shown {
  product: { version: number; needsOpiumPrescription: boolean };
  proposed: { id: string } | null;
  before: { by: string; agreedBy: string | null; reason: string }[];
}
const shown = async (by: Client) => (await by.get<Shown>(AT)).body;
async function proposes(own: object = {}): Promise<string> {
  const { product } = await shown(lead);
  const next = { ...asIs, isExempt: false, reason: 'er blijkt wel een recept nodig', ...own };
  const answer = await lead.patch<{ standing: string }>(AT, next, { version: product.version });
  expect([answer.status, answer.body.standing]).toEqual([200, 'waits']);
  return (await shown(lead)).proposed?.id ?? '';
}
interface Sent {
  recipient: string;
  data: { changes: { nl: string[] } };
}
async function lettersOf(kind: string): Promise<Sent[]> {
  await world.settle();
  const text = 'select distinct recipient_id as recipient, data from letter where kind = $1';
  return (await world.owner.query<Sent>(text, [kind])).rows;
}

test('whether the law asks a prescription of a product in use is decided by two, and whom it touches reads what it was beside what it is', async () => {
  await draftKit(world, await world.as('pharmacist'), await linesFor(await world.as('pharmacist'), world.standard));
  const id = await proposes();
  expect((await shown(coordinator)).product.needsOpiumPrescription).toBe(false);
  const again = await lead.patch<{ reason: string }>(
    AT,
    { ...asIs, isExempt: false, reason: 'nog eens' },
    { version: (await shown(lead)).product.version },
  );
  expect([again.status, again.body.reason]).toEqual([409, 'correction-waits']);
  const own = await lead.post<{ reason: string }>(`/product-corrections/${id}/approval`);
  expect([own.status, own.body.reason]).toEqual([409, 'coordinator-agrees']);
  const page = (await coordinator.page(AT)).body;
  expect(page).toContain('Opiumrecept: was vrijgesteld, is nu nodig. Waarom: er blijkt wel een recept nodig');
  expect((await coordinator.page('/')).body).toContain(`/products/${MIDAZOLAM}/correction#proposed`);

  const agreed = await coordinator.post(`/product-corrections/${id}/approval`);
  expect(agreed.status).toBe(200);
  const after = await shown(lead);
  expect([after.product.needsOpiumPrescription, after.proposed]).toEqual([true, null]);
  expect(after.before[0]).toMatchObject({ reason: 'er blijkt wel een recept nodig' });
  expect(after.before[0]?.agreedBy).not.toBe(after.before[0]?.by);
  expect((await coordinator.post(`/product-corrections/${id}/approval`)).status).toBe(409);

  const rows = await lettersOf('product-corrected');
  expect(rows.length).toBeGreaterThan(0);
  for (const { data } of rows) expect(data.changes.nl).toEqual(['Opiumrecept: was vrijgesteld, is nu nodig']);
  const kinds = new Set(
    rows.map(({ recipient }) => (recipient === world.organisations.pharmacy ? 'pharmacy' : 'other')),
  );
  expect(kinds).toEqual(new Set(['pharmacy', 'other']));
  expect(rows.map(({ recipient }) => recipient)).not.toContain(world.organisations.otherPharmacy);
});

test('a proposal that is dropped changes nothing, and of what both agreed upon one alone changes nothing, in SQL neither', async () => {
  const id = await proposes({ isExempt: true, reason: 'toch weer vrij' });
  expect((await coordinator.delete(`/product-corrections/${id}`)).status).toBe(200);
  expect((await coordinator.post(`/product-corrections/${id}/approval`)).status).toBe(404);
  expect((await shown(lead)).product.needsOpiumPrescription).toBe(true);

  const app = await AsApp.connect(world);
  try {
    const context = await contextOf(world, 'leadPharmacist');
    for (const change of [
      'needs_opium_prescription = false',
      "form = 'ampul 1 ml'",
      'active_mg = 5',
      'opium_list = null',
    ])
      await expect(app.rows(context, `update product set ${change} where code = $1`, [MIDAZOLAM])).rejects.toThrow(
        'does not change by one',
      );
  } finally {
    await app.end();
  }
});
