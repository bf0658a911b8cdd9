import { Erasures } from '../../src/patients/erasures.service.js';
import { systemOf } from '../../src/platform/actor.js';
import type { PersonExport } from '../../src/casework/person-export/person-export.js';
import { caseAt, yes } from '../factories/cases.js';
import { asked } from '../factories/requests.js';
import { startWorld, type Who, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let opened: string;
let earlier: string;
let elsewhere: string;
const exportOf = async (who: Who, id: string) =>
  (await (await world.as(who)).get<PersonExport>(`/cases/${id}/person.json`)).body;
const statusOf = async (who: Who, id: string, kind = 'person.json') =>
  (await (await world.as(who)).get(`/cases/${id}/${kind}`)).status;
const numbersOf = async (...ids: string[]) =>
  (
    await world.owner.query<{ n: number }>('select number::int as n from kit_case where id = any ($1) order by n', [
      ids,
    ])
  ).rows.map(({ n }) => n);
async function pdfOf(who: Who, id: string): Promise<{ bytes: string; text: string }> {
  const answer = await (await world.as(who)).raw('GET', `/cases/${id}/person.pdf`, undefined, {});
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const bytes = answer.payload;
  return { bytes: bytes.toString('latin1'), text: wordsOf(bytes) };
}
const exports = async (id: string) =>
  (await world.owner.query(`select 1 from audit_row where action = 'export' and case_id = $1`, [id])).rowCount;

beforeAll(async () => {
  world = await startWorld();
  earlier = (await asked(await world.as('gp'), { urgency: 'tomorrow' })).id;
  elsewhere = (await asked(await world.as('otherGp'), { urgency: 'tomorrow' })).id;
  opened = (await caseAt(world, 'opened')).id;
  await (await world.as('nurse')).get(`/cases/${opened}`);
});
afterAll(() => world.stop());

test('a practice gives everything it knows of a person: who, what was signed, kits, what happened and who saw it', async () => {
  const known = await exportOf('gp', opened);
  expect(known.cases.map(({ number }) => number)).toEqual(await numbersOf(earlier, opened));
  const it = known.cases.at(-1);
  expect(it?.patient).toMatchObject({ birthName: 'De Vries', bsn: '999996708', houseNumber: 12 });
  expect(it?.orders).toMatchObject([{ content: { form: 'execution-order/6', patient: { birthName: 'De Vries' } } }]);
  const rattle = it?.orders[0]?.content?.medicines.find(({ slot }) => slot === 'M4');
  expect(rattle?.directions).toMatchObject([
    { indication: 'rattle', dose: 20, gift: { mg: 20, ml: 1 }, intervalMinutes: 360, route: 'subcutaneous' },
  ]);
  expect(it?.kits[0]?.lines.length).toBeGreaterThan(5);
  expect(it?.openings).toMatchObject([{ openedBy: 'nurse', symptoms: ['pain'] }]);
  expect(it?.history.map(({ move }) => move)).toEqual(expect.arrayContaining(['submit', 'accept', 'deliver', 'open']));
  expect(known.retentionDays).toBe(90);
  expect(known.access.map(({ action }) => action)).toEqual(expect.arrayContaining(['read', 'export', 'submit']));
});

test('that somebody who looked has the same surname is for the reviewer, and no part of what a person is told', async () => {
  await world.owner.query(
    `insert into audit_row (network_id, organisation_id, at, role, action, case_id, outcome) values ($1, $2, $3, 'prescriber', 'own-name', $4, 'done')`,
    [world.network, world.organisations.practice, world.clock.now(), opened],
  );
  const { access } = await exportOf('gp', opened);
  expect(access.map(({ action }) => action)).not.toContain('own-name');
});

test('colleagues stand in it by name, people of other organisations by organisation and role', async () => {
  const { access } = await exportOf('gp', opened);
  const nurse = access.find(({ role }) => role === 'nurse');
  expect(nurse).toMatchObject({ organisation: 'Thuiszorg Duinrand', person: null });
  expect(access.find(({ role }) => role === 'prescriber')?.person).toBe('Gp van Dijk');
});

test('what another practice asked for the same person is not in it, nor who looked there', async () => {
  const { cases, access } = await exportOf('gp', opened);
  const [number] = await numbersOf(elsewhere);
  expect(cases.map((one) => one.number)).not.toContain(number);
  expect(access.map((one) => one.number)).not.toContain(number);
  expect((await exportOf('pharmacist', opened)).cases).toHaveLength(1);
});

test('whoever treats or supplies in this case may, and nobody else', async () => {
  for (const kind of ['person', 'person.json', 'person.pdf']) {
    expect([kind, await statusOf('otherGp', opened, kind)]).toEqual([kind, 404]);
    expect([kind, await statusOf('otherPharmacist', opened, kind)]).toEqual([kind, 404]);
    expect([kind, await statusOf('pharmacist', earlier, kind)]).toEqual([kind, 404]); // only asked
    for (const who of ['nurse', 'practiceAssistant', 'pharmacyAssistant'] as const)
      expect([who, await statusOf(who, opened, kind)]).toEqual([who, 403]);
    for (const who of ['coordinator', 'administrator', 'auditor'] as const)
      expect(await statusOf(who, opened, kind)).toBeGreaterThanOrEqual(403);
  }
});

testWithPdftotext('the PDF is tagged, in Dutch, and says the same in words', async () => {
  const { bytes, text } = await pdfOf('pharmacist', opened);
  expect(bytes.startsWith('%PDF-')).toBe(true);
  for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid:part'])
    expect([mark, bytes.includes(mark)]).toEqual([mark, true]);
  for (const words of [
    'Gegevens van deze persoon',
    'De Vries',
    '9 maart 1941',
    '2512 AB, 12',
    'Kit geopend',
    'Pijn',
    'Bekeken',
  ])
    expect([words, text.replaceAll(/\s+/g, ' ').includes(words)]).toEqual([words, true]);
});

testWithPdftotext('what was used stands in it by its name, not by its place in the kit', async () => {
  await world.owner.query(
    `insert into opening_use (network_id, opening_id, slot, quantity) select network_id, id, 'M1', 3 from opening where case_id = $1`,
    [opened],
  );
  const { text } = await pdfOf('pharmacist', opened);
  expect(text).toMatch(/Gebruikt +Morfine 10 mg\/ml: 3 ampullen/);
});

testWithPdftotext('a name that no font can show is still given, and the document says where it is whole', async () => {
  const { id } = await asked(await world.as('gp'), {}, { birthName: 'Đặng-Łukasiewicz 孫', bsn: undefined });
  const { text } = await pdfOf('gp', id);
  expect(text).toContain('Đặng-Łukasiewicz [?]');
  expect(text).toContain('In het JSON-bestand staan ze wel');
  expect((await exportOf('gp', id)).cases[0]?.patient?.birthName).toBe('Đặng-Łukasiewicz 孫');
});

test('each time it is asked for stands in the record, and without that nothing is given', async () => {
  const before = await exports(opened);
  await pdfOf('gp', opened);
  expect(await exports(opened)).toBe(Number(before) + 1);
  await world.owner.query(`alter table audit_row add constraint broken check (action <> 'export') not valid`);
  for (const kind of ['person', 'person.json', 'person.pdf']) {
    const answer = await (await world.as('gp')).page(`/cases/${opened}/${kind}`);
    expect([kind, answer.status]).toEqual([kind, 500]);
    expect(answer.body).not.toMatch(/De Vries|999996708/);
  }
  await world.owner.query('alter table audit_row drop constraint broken');
});

test('it asks for a proof of just now', async () => {
  const gp = await world.as('gp');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 14 * 60_000));
  await gp.get('/session');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 2 * 60_000));
  const { status, body } = await gp.get<{ reason: string }>(`/cases/${opened}/person.json`);
  expect([status, body.reason]).toEqual([409, 'sign-in-again']);
});

test('a case has the way to it for those who may, also when it is over', async () => {
  for (const who of ['gp', 'pharmacist'] as const) {
    const { body } = await (await world.as(who)).page(`/cases/${opened}`);
    expect(body).toContain(`/cases/${opened}/person"`);
  }
  expect((await (await world.as('nurse')).page(`/cases/${opened}`)).body).not.toContain('/person"');
  expect((await (await world.as('gp')).page(`/cases/${opened}/person`)).body).toContain('AVG, artikel 15');
});

testWithPdftotext(
  'what a pharmacist asked about the patient and what was answered stands in it, on paper too',
  async () => {
    const { id } = await caseAt(world, 'accepted');
    const [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
    await yes(pharmacist, `/cases/${id}/objection`, { reason: 'kidney', question: 'Verdraagt zij morfine?' });
    const [question] = (await exportOf('pharmacist', id)).cases.at(-1)?.objections ?? [];
    await yes(gp, `/cases/${id}/objection/answer`, { id: question?.id, answer: 'Besproken met de nefroloog.' });
    const { text } = await pdfOf('gp', id);
    for (const words of ['Nierfunctie', 'Verdraagt zij morfine?', 'Het blijft zo: Besproken met de nefroloog.'])
      expect([words, text.replaceAll(/\s+/g, ' ').includes(words)]).toEqual([words, true]);
  },
);

testWithPdftotext('of an erased person only what happened is left to give', async () => {
  const gp = await world.as('gp');
  await yes(gp, `/cases/${earlier}/withdrawal`, { reason: 'mistake' });
  world.clock.moveTo(new Date(world.clock.now().getTime() + 91 * 86_400_000));
  await world.app.get(Erasures, { strict: false }).erase(systemOf(world.network, world.networkOrganisation));
  expect((await (await world.as('gp')).page(`/cases/${earlier}`)).body).toContain(`/cases/${earlier}/person"`);
  const [first] = (await exportOf('gp', earlier)).cases;
  expect(first).toMatchObject({ patient: null, orders: [{ content: null }] });
  expect(first?.orders[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await pdfOf('gp', earlier)).text).toContain('De inhoud is gewist');
});
