import type { Client } from '../factories/client.js';
import { asked, measured, request, requestFields, type Faults } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  before = await cases();
});
afterAll(() => world.stop());
afterEach(async () => {
  expect(await cases()).toBe(before + taken);
});
async function cases(): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>('select count(*)::int as n from kit_case');
  return rows[0]?.n ?? 0;
}
let before: number;
/** Requests that this file means to be taken; every other one leaves no case behind. */
let taken = 0;

const BAD_PATIENTS: [string, object, string, string][] = [
  ['a BSN that fails the test', { bsn: '999996709' }, 'patient.bsn', 'Dit is geen burgerservicenummer'],
  ['a BSN of noughts', { bsn: '000000000' }, 'patient.bsn', 'Dit is geen burgerservicenummer'],
  ['a postcode with SA', { postcode: '2512SA' }, 'patient.postcode', 'bestaande postcode'],
  ['a postcode with SD', { postcode: '2512 sd' }, 'patient.postcode', 'bestaande postcode'],
  ['a postcode with SS', { postcode: '2512SS' }, 'patient.postcode', 'bestaande postcode'],
  ['a postcode outside the network', { postcode: '1012AB' }, 'patient.postcode', 'buiten het netwerk'],
  ['a birth date in the future', { birthDate: '2026-11-19' }, 'patient.birthDate', 'in de toekomst'],
  ['31 February', { birthDate: '1941-02-31' }, 'patient.birthDate', 'bestaande geboortedatum'],
  ['a name with a NUL', { birthName: 'De\0Vries' }, 'patient.birthName', 'tekens'],
  ['a name of control characters', { birthName: 'De\u001bVries' }, 'patient.birthName', 'tekens'],
  ['a name with a bell in it', { birthName: 'De\u0007Vries' }, 'patient.birthName', 'tekens'],
  ['a name with half a character', { birthName: 'De \ud83d Vries' }, 'patient.birthName', 'tekens'],
  ['a name of 5,000 characters', { birthName: 'a'.repeat(5000) }, 'patient.birthName', 'hoogstens 200'],
  ['an empty name', { birthName: '   ' }, 'patient.birthName', 'Vul de geboortenaam'],
  ['an object where a number belongs', { houseNumber: { $gt: 0 } }, 'patient.houseNumber', 'huisnummer'],
  ['a number in words', { houseNumber: 'twaalf' }, 'patient.houseNumber', 'huisnummer'],
  ['a house number of zero', { houseNumber: 0 }, 'patient.houseNumber', 'huisnummer'],
  ['a sex that is not on the list', { sex: 'F' }, 'patient.sex', 'Kies het geslacht'],
  ['a telephone of letters', { phone: 'bel maar aan' }, 'patient.phone', 'telefoonnummer'],
];

test.each(BAD_PATIENTS)('%s is told at its field', async (_, patient, field, words) => {
  const { status, body } = await gp.post<Faults>('/cases', request({}, patient));
  expect([status, body.errors?.map((error) => error.field)]).toEqual([422, [field]]);
  expect(body.errors?.[0]?.message).toContain(words);
});

const NOBODY = '01000000-0000-7000-8000-000000000000';
const BAD_REQUESTS: [string, object, string][] = [
  ['no consent', { consent: false }, 'consent'],
  ['consent that was not asked', { consent: undefined }, 'consent'],
  ['unsigned', { signature: undefined }, 'signature'],
  ['a signature that was not set', { signature: { confirmed: false } }, 'signature.confirmed'],
  ['a kidney function of text', { egfr: measured('laag') }, 'egfr.value'],
  ['a kidney function below zero', { egfr: measured(-1) }, 'egfr.value'],
  ['a kidney function of which nobody says when it was', { egfr: { value: '45' } }, 'egfr.value'],
  ['one without a day of its own', { egfr: 45 }, 'egfr'],
  ['one of a day that does not exist', { egfr: { value: '45, 31-2-2026' } }, 'egfr.value'],
  ['one of a day that is not a day', { egfr: measured(45, '2026-02-31') }, 'egfr.measuredOn'],
  ['one of tomorrow', { egfr: measured(45, '2026-11-19') }, 'egfr.value'],
  ['allergies that are no ATC codes', { allergies: ['penicilline'] }, 'allergies'],
  ['no urgency', { urgency: undefined }, 'urgency'],
  ['an urgency that is not on the list', { urgency: 'gisteren' }, 'urgency'],
  ['home care that is not there', { homeCareOrganisationId: NOBODY }, 'homeCare.0.organisationId'],
  ['a preferred pharmacy that is not there', { preferredPharmacyId: NOBODY }, 'preferredPharmacyId'],
  ['a patient that is a list', { patient: [] }, 'patient'],
];

test.each(BAD_REQUESTS)('%s is told at its field', async (_, own, field) => {
  const { status, body } = await gp.post<Faults>('/cases', request(own));
  expect([status, body.errors?.map((error) => error.field)]).toEqual([422, [field]]);
});

test('of a patient of whom nothing was filled in, every missing field is told', async () => {
  const { body } = await gp.post<Faults>('/cases', request({ patient: undefined }));
  expect(body.errors?.map(({ field }) => field).sort()).toEqual(
    ['birthDate', 'birthName', 'houseNumber', 'postcode', 'sex'].map((name) => `patient.${name}`),
  );
});

test('home care is not a pharmacy, and a pharmacy is not home care', async () => {
  const { homeCare, pharmacy } = world.organisations;
  const own = { homeCareOrganisationId: pharmacy, preferredPharmacyId: homeCare, regularPharmacyId: homeCare };
  const { body } = await gp.post<Faults>('/cases', request(own));
  expect(body.errors?.map(({ field }) => field)).toEqual([
    'homeCare.0.organisationId',
    'regularPharmacyId',
    'preferredPharmacyId',
  ]);
});

test('the words are in the language of the reader', async () => {
  const other = await world.as('otherGp');
  await other.page('/language/en?back=/');
  const { body } = await other.post<Faults>('/cases', request({}, { bsn: '1' }));
  expect(body.errors?.[0]?.message).toContain('This is not a citizen service number');
});

test('a field that does not exist is 400, and so is a prototype', async () => {
  expect((await gp.post('/cases', request({ diagnosis: 'x' }))).status).toBe(400);
  expect((await gp.post('/cases', request({}, { nickname: 'x' }))).status).toBe(400);
  const json = JSON.stringify(request()).replace('{', '{"__proto__":{"consent":true},');
  expect((await gp.raw('POST', '/cases', json, { 'content-type': 'application/json' })).status).toBe(400);
});

test('every diacritic of a name survives, and BSN and postcode forgive how they were typed', async () => {
  const birthName = 'Ýılmaz-Ó’Ñéíll ç Ĳsselmuïden Đặng Œhlenschlæger';
  const patient = { birthName, initials: 'Å.Ø.', bsn: '9999 96.654', postcode: '2512ab' };
  taken += 1;
  const { id } = await asked(gp, {}, patient);
  const { body } = await gp.get<{ address: { postcode: string } }>(`/cases/${id}/address`);
  expect(body.address.postcode).toBe('2512AB');
  const page = await gp.page(`/cases/${id}`);
  expect(page.body).toContain('Ĳsselmuïden Đặng Œhlenschlæger');
});

test('an assistant prepares but does not sign, and a nurse does not ask', async () => {
  const assistant = await world.as('practiceAssistant');
  const refused = await assistant.post<{ reason: string; right: string }>('/cases', request());
  expect(refused).toMatchObject({ status: 403, body: { reason: 'may-not', right: 'submit' } });
  expect((await (await world.as('nurse')).post('/cases', request())).status).toBe(403);
  expect((await assistant.post('/cases/check', request({ signature: undefined }))).status).toBe(200);
});

test('a profession that may not sign for opiates in this network is told so', async () => {
  const sign = (profession: string | null) =>
    world.owner.query(`update person set profession = $1 where email = 'othergp@example.org'`, [profession]);
  const other = await world.as('otherGp');
  await sign(null);
  const refused = await other.post<Faults>('/cases', request());
  expect(refused).toMatchObject({ status: 403, body: { reason: 'may-not' } });
  expect(refused.body.detail).toContain('Uw beroep');
  await sign('nurse-specialist');
  taken += 1;
  expect((await other.post('/cases', request())).status).toBe(201);
  await world.owner.query(
    `insert into network_setting (network_id, key, value) values ($1, 'sign.nurse-specialist', '0')`,
    [world.network],
  );
  expect((await other.post('/cases', request())).status).toBe(403);
});

test('on the page nothing typed is lost: the faults stand at their fields and every answer is still there', async () => {
  const page = await gp.follow(
    '/cases/check',
    requestFields({ 'patient.bsn': '123', 'patient.birthDate.month': '13' }),
  );
  expect(page.status).toBe(422);
  expect(page.body).toContain('<title>Fout: Kit aanvragen');
  expect(page.body).toContain('href="#patient-bsn"');
  expect(page.body).toContain('href="#patient-birthDate"');
  for (const typed of ['value="De Vries"', 'value="123"', 'value="13"', 'value="2512ab"'])
    expect(page.body).toContain(typed);
  expect(page.body).toMatch(/name="lifeExpectancy"[^>]*value="weeks1to2"[^>]*checked/);
});
