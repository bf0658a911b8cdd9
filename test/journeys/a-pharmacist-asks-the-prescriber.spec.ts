import { caseAt, no, requestedCase, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
const ASKED = { reason: 'kidney', question: 'eGFR is 22 volgens ons dossier: wilt u fentanyl?' };
beforeAll(async () => {
  world = await startWorld();
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
});
afterAll(() => world.stop());

interface Thread {
  objections: { id: string; question: string; answer: { kind: string; text: string | null } | null }[];
}
const thread = async (client: Client, id: string) =>
  (await client.get<Thread>(`/cases/${id}/objection`)).body.objections;
const signals = async (client: Client, id: string) =>
  (await client.get<{ signals: string[] }>(`/cases/${id}`)).body.signals;
const lettersAbout = async (id: string, kind: string) => {
  await world.settle();
  const { rows } = await world.owner.query<{ recipient_kind: string; data: object }>(
    `select l.data::text as data from letter l join event e on e.id = l.event_id where e.case_id = $1 and l.kind = $2`,
    [id, kind],
  );
  return rows;
};

async function packed(): Promise<string> {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  return id;
}

test('a kit stays until the prescriber answered and the pharmacist read it; both are told, and nothing of the patient is in a letter', async () => {
  const id = await packed();
  await yes(pharmacist, `/cases/${id}/objection`, ASKED);
  expect(await no(pharmacist, `/cases/${id}/objection`, ASKED)).toBe('409 asked-already');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 objection-open');
  expect(await signals(gp, id)).toContain('objection-open');
  const page = (await gp.page(`/cases/${id}`)).body;
  for (const words of ['Medische vraag beantwoorden', 'moet een medische vraag van de apotheek beantwoorden'])
    expect(page).toContain(words);
  const letters = await lettersAbout(id, 'objection-asked');
  expect(letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(letters)).not.toContain('fentanyl');

  const [asked] = await thread(gp, id);
  expect(asked?.question).toBe(ASKED.question);
  expect((await gp.page(`/cases/${id}/objection`)).body).toContain('Geneesmiddelen');
  await yes(gp, `/cases/${id}/objection/answer`, { id: asked?.id, answer: 'Besproken met de nefroloog.' });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 objection-open');
  expect(await signals(pharmacist, id)).toContain('objection-answered');
  expect((await lettersAbout(id, 'objection-answered')).length).toBeGreaterThan(0);
  expect((await pharmacist.page(`/cases/${id}/objection`)).body).toContain('Besproken met de nefroloog.');
  await yes(pharmacist, `/cases/${id}/objection/end`);
  expect(await signals(pharmacist, id)).not.toContain('objection-answered');
  await yes(pharmacist, `/cases/${id}/dispatch`);
  expect(await no(pharmacist, `/cases/${id}/objection`, ASKED)).toBe('409 not-from-this-status');
});

test('signing anew is an answer too', async () => {
  const id = await packed();
  await yes(pharmacist, `/cases/${id}/objection`, ASKED);
  await yes(gp, `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  expect((await thread(pharmacist, id))[0]?.answer).toMatchObject({ kind: 'signed-anew', text: null });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 objection-open');
  await yes(pharmacist, `/cases/${id}/objection/end`);
  await yes(pharmacist, `/cases/${id}/dispatch`);
});

test('a pharmacy that is only asked may ask too; what it asked holds nobody up once another supplies, who does not read it', async () => {
  const id = await requestedCase(world);
  expect((await pharmacist.page(`/cases/${id}/acceptance`)).body).toContain(`href="/cases/${id}/objection"`);
  await yes(pharmacist, `/cases/${id}/objection`, ASKED);
  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'capacity' });
  expect(await signals(gp, id)).not.toContain('objection-open');
  expect((await pharmacist.get(`/cases/${id}/objection`)).status).toBe(404);
  const other = await world.as('otherPharmacist');
  expect(await thread(other, id)).toEqual([]);
});

test('who says no on medical grounds says so, and the prescriber hears that it is no matter of stock', async () => {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'medical' });
  expect((await gp.page(`/cases/${id}`)).body).toContain('Medisch bezwaar');
  expect(JSON.stringify(await lettersAbout(id, 'declined'))).toContain('medical');
  const other = await world.as('otherPharmacist');
  await yes(other, `/cases/${id}/acceptance`);
  await yes(other, `/cases/${id}/release`, { reason: 'medical' });
  expect(await no(pharmacist, `/cases/${id}/refusal`, { reason: 'iets' })).toMatch(/^4/);
});

test('nobody asks or answers for another, and the text stands sealed', async () => {
  const id = await packed();
  await yes(pharmacist, `/cases/${id}/objection`, ASKED);
  for (const who of ['nurse', 'pharmacyAssistant', 'practiceAssistant', 'courier'] as const)
    expect((await (await world.as(who)).get(`/cases/${id}/objection`)).status).toBe(403);
  for (const who of ['otherGp', 'otherPharmacist'] as const) {
    const client = await world.as(who);
    expect((await client.get(`/cases/${id}/objection`)).status).toBe(404);
    expect((await client.post(`/cases/${id}/objection/end`)).status).toBeGreaterThanOrEqual(403);
  }
  expect((await pharmacist.post(`/cases/${id}/objection/answer`, { id, answer: 'Zelf' })).status).toBe(403);
  const { rows } = await world.owner.query<{ text: string }>(
    `select encode(question, 'escape') as text from objection where case_id = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).not.toContain('fentanyl');
});

test('who comes to the bed reads first what was signed to be given', async () => {
  const { id } = await caseAt(world, 'delivered');
  const page = (await (await world.as('nurse')).page(`/cases/${id}`)).body;
  const first = page.indexOf('Wat u mag geven, zoals ondertekend');
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(page.indexOf('Wat er nu moet gebeuren'));
  for (const words of ['15 mg = 3 ml', 'Acute sedatie']) expect(page).toContain(words);
  expect((await pharmacist.page(`/cases/${id}`)).body).not.toContain('Wat u mag geven');
});

test('a question or an answer that is not right yet comes back in its own form, with every word that was typed', async () => {
  const id = await packed();
  const at = `/cases/${id}/objection`;
  const question = 'Is dit wel goed bij deze nierfunctie?';
  const asked = await pharmacist.submit(at, { reason: '', question });
  expect([asked.status, asked.body.includes(question), asked.body.includes('href="#reason"')]).toEqual([
    422,
    true,
    true,
  ]);
  await yes(pharmacist, at, ASKED);
  const [open] = await thread(gp, id);
  const long = 'Besproken. '.repeat(120);
  const answered = await gp.submit(`${at}/answer`, { id: open?.id ?? '', answer: long });
  expect([answered.status, answered.body.includes(long.trim()), answered.body.includes('href="#answer"')]).toEqual([
    ...[422, true, true],
  ]);
  expect(await thread(gp, id)).toEqual([open]);
});
