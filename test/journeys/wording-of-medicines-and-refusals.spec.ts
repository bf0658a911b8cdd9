import { caseAt, requestedCase } from '../factories/cases.js';
import { recalled } from '../factories/recalls.js';
import { requestFields } from '../factories/requests.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const pageOf = async (who: Who, path: string) => (await (await world.as(who)).page(path)).body;
const TWICE = /10 mg\/ml\s+10 mg\/ml/;

test('a medicine is called by its strength once, on the case and in a recall; a name without it gets it', async () => {
  const { id } = await caseAt(world, 'delivered');
  await world.owner.query(`update product set name = 'Haloperidol' where name like 'Haloperidol%'`);
  for (const who of ['pharmacist', 'gp', 'nurse'] as const) {
    const body = await pageOf(who, `/cases/${id}`);
    expect(body).toContain('Morfine 10 mg/ml');
    expect(body).toContain('Haloperidol 5 mg/ml');
    expect(body).not.toMatch(TWICE);
  }
  const lot = await world.owner.query<{ lot: string }>(`select lot from kit_line where product = '90000001' limit 1`);
  await recalled(world, [lot.rows[0]?.lot ?? '']);
  await world.settle();
  const { rows } = await world.owner.query<{ text: string }>(
    `select text from caught_mail where subject like 'Terugroepactie%'`,
  );
  const letters = rows.map(({ text }) => text).join(' ');
  expect(letters).toContain('Morfine 10 mg/ml');
  expect(letters).not.toMatch(TWICE);
});

test('a pharmacy of one’s own that is not known stays not known on the page to check', async () => {
  const gp = await world.as('gp');
  const row = (html: string) => />Eigen apotheek van de patiënt<\/dt><dd[^>]*>([^<]*)</.exec(html)?.[1];
  const { regularPharmacyId: _, ...unknown } = requestFields();
  expect(row((await gp.follow('/cases/check', unknown)).body)).toBe('Niet bekend');
  const known = { ...unknown, regularPharmacyId: world.organisations.otherPharmacy };
  expect(row((await gp.follow('/cases/check', known)).body)).toBe('Apotheek De Linde');
});

test('renewing an order without the tick asks to tick for that, not to send a request', async () => {
  const id = await requestedCase(world);
  const gp = await world.as('gp');
  expect((await gp.page(`/cases/${id}`)).body).toContain('Uitvoeringsverzoek wijzigen en opnieuw ondertekenen');
  const form = (await gp.page(`/cases/${id}/order/renewal`)).body;
  for (const words of ['Ik onderteken dit uitvoeringsverzoek opnieuw', 'Is er iets veranderd'])
    expect(form).toContain(words);
  for (const fields of [{}, { 'signature[confirmed]': 'false' }] as Record<string, string>[]) {
    const { status, body } = await gp.submit(`/cases/${id}/order/renewal`, fields);
    expect([status, body.includes('om het uitvoeringsverzoek opnieuw te ondertekenen')]).toEqual([422, true]);
    expect(body).not.toContain('om haar te versturen');
  }
  expect((await (await world.as('practiceAssistant')).page(`/cases/${id}/order/renewal`)).status).toBe(403);
});
