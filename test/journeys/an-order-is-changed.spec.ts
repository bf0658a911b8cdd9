import { createHash } from 'node:crypto';
import type { CasePapers } from '../../src/documents/papers.service.js';
import type { OrderLine } from '../../src/requests/asking/order-line.js';
import { yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { asked, hiddenFields as hidden, request, requestFields, type Faults } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let gp: Client;
let pharmacist: Client;
let id: string;
const CHANGED = [
  { slot: 'M2', number: 1, dose: 10, maxDay: 60 },
  { slot: 'M2', number: 2, leftOut: true },
  { slot: 'M1', remark: 'Alleen na overleg met mij' },
];
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  const own = { preferredPharmacyId: world.organisations.pharmacy, orderLines: CHANGED };
  ({ id } = await asked(gp, own));
  await pharmacist.post(`/cases/${id}/acceptance`);
});
afterAll(() => world.stop());

test('the form asks nothing more of who agrees, and folds away what may be changed', async () => {
  const form = (await gp.page('/cases/new')).body;
  expect(form).toContain('Wilt u een medicijn anders laten geven?');
  expect(form).toContain('Afspraak: 15 mg = 3 ml (1 ampul)');
  expect(form.slice(0, form.indexOf('<details')).match(/name="orderLines/g)).toBeNull();
});

test('a changed line stands on the check page with the old beside the new, and comes back when the signature is forgotten', async () => {
  const typed = requestFields({
    'orderLines[0][slot]': 'M2',
    'orderLines[0][number]': '1',
    'orderLines[0][dose]': '7,5',
  });
  const check = await gp.follow('/cases/check', typed);
  const words = [
    '7,5 mg = 1,5 ml',
    'Gewijzigd door de voorschrijver. Afspraak van het netwerk: 15 mg = 3 ml',
    'Apotheek Centrum',
    'Wij vragen in deze volgorde',
  ];
  for (const word of words) expect(check.body).toContain(word);
  const again = await gp.submit('/cases', { ...hidden(check.body), 'signature[confirmed]': 'false' });
  expect(again.status).toBe(422);
  for (const word of words) expect(again.body).toContain(word);
  const edit = await gp.submit('/cases/check/edit', hidden(check.body));
  expect(/name="orderLines\[0\]\[dose\]"[^>]*value="7[.,]5"/.test(edit.body)).toBe(true);
});

test('a dose above its maximum is refused at its field, and so is a line that the standard does not have', async () => {
  const lines = (orderLines: Partial<OrderLine>[]) => gp.post<Faults>('/cases', request({ orderLines }));
  const { status, body } = await lines([{ slot: 'M2', number: 1, dose: 80, maxDay: 60 }]);
  expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ['orderLines.0.dose']]);
  expect((await lines([{ slot: 'X9', number: 1, dose: 1 }])).status).toBe(422);
  const form = await gp.follow(
    '/cases/check',
    requestFields({
      'orderLines[0][slot]': 'M2',
      'orderLines[0][number]': '1',
      'orderLines[0][dose]': '80',
      'orderLines[0][maxDay]': '60',
    }),
  );
  expect([form.status, form.body.includes('meer dan er in 24 uur gegeven mag worden')]).toEqual([422, true]);
});

test('the pharmacist and the nurse read what was changed on the page of the case', async () => {
  const { body } = await pharmacist.get<{ orderChanges: { slot: string }[] }>(`/cases/${id}`);
  expect(body.orderChanges.map(({ slot }) => slot)).toEqual(['M1', 'M2']);
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  for (const words of ['Gewijzigd door de voorschrijver', '10 mg = 2 ml', '15 mg = 3 ml', 'Alleen na overleg met mij'])
    expect(page).toContain(words);
});

testWithPdftotext('each paper says what is otherwise, and nothing that was left out can be given', async () => {
  const order = await gp.raw('GET', `/cases/${id}/documents/execution-order.pdf`, undefined, {});
  const text = wordsOf(order.payload).replaceAll(/\s+/g, ' ');
  for (const words of ['10 mg = 2 ml', 'ten hoogste 60 mg', 'Niet geven: weggelaten', 'Alleen na overleg met mij'])
    expect(text).toContain(words);
  for (const page of [text, (await pharmacist.page(`/cases/${id}`)).body])
    expect(page.replaceAll(/\s+/g, ' ')).not.toContain('30 mg = 6 ml');
});

testWithPdftotext('the papers of the box say it too, and the label for its outside says nothing of it', async () => {
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  const textOf = async (file: string) =>
    wordsOf((await pharmacist.raw('GET', `/cases/${id}/documents/${file}`, undefined, {})).payload).replaceAll(
      /\s+/g,
      ' ',
    );
  for (const file of ['packing-list.pdf', 'registration.pdf', 'box.pdf']) {
    const text = await textOf(file);
    for (const words of [
      'Anders dan de afspraken van het netwerk',
      'Alleen na overleg met mij',
      'weggelaten door',
      'Gewijzigd door de voorschrijver. Nu: 10 mg = 2 ml',
    ])
      expect([file, text.includes(words)]).toEqual([file, true]);
    // Whoever reads in haste would read the dose that no longer holds.
    expect([file, text.includes('15 mg')]).toEqual([file, false]);
  }
  expect(await textOf('label.pdf')).not.toMatch(/overleg|weggelaten|15 mg/);
});

test('who signs again signs the same changes', async () => {
  const hashOf = async () => (await gp.get<CasePapers>(`/cases/${id}/documents`)).body.order?.hash;
  const before = await hashOf();
  expect((await gp.post(`/cases/${id}/order/renewal`, { signature: { confirmed: true } })).status).toBe(200);
  expect(await hashOf()).not.toBe(before);
  const { body } = await pharmacist.get<{ orderChanges: { slot: string }[] }>(`/cases/${id}`);
  expect(body.orderChanges.map(({ slot }) => slot)).toEqual(['M1', 'M2']);
});

interface OrderOfCase {
  signedBy: { name: string; profession: string; big: string; agb: string; phone: string };
  lines: { slot: string; changed: boolean; leftOut: boolean; inMg: number | null; maxPer24h: object | null }[];
  hash: string;
  canonical: string;
}

test('a system reads what was signed, byte for byte with its hash, and whoever is not party to it reads nothing', async () => {
  const { body } = await pharmacist.get<OrderOfCase>(`/cases/${id}/order`);
  const changed = body.lines.find((line) => line.slot === 'M2' && line.changed);
  expect(changed).toMatchObject({ inMg: 10, inMl: 2, maxPer24h: { value: 60, unit: 'mg' } });
  expect(body.lines.filter(({ slot }) => slot === 'M2').some(({ leftOut }) => leftOut)).toBe(true);
  expect(createHash('sha256').update(body.canonical).digest('hex')).toBe(body.hash);
  expect(Object.keys(body.signedBy).sort()).toEqual(['agb', 'big', 'name', 'phone', 'profession']);
  const page = (await pharmacist.page(`/cases/${id}/order`)).body;
  for (const words of ['Wat is ondertekend', body.hash, '10 mg = 2 ml']) expect(page).toContain(words);
  expect((await (await world.as('otherGp')).get(`/cases/${id}/order`)).status).toBe(404);
});
