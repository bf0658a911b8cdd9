import { asked, hiddenFields as hidden, requestFields, type Asked } from '../factories/requests.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
});
afterAll(() => world.stop());

const born = (year: string) => ({
  ...{
    'patient.birthDate.day': '9',
    'patient.birthDate.month': '3',
    'patient.birthDate.year': year,
    'patient.bsn': '',
  },
});
const keyOf = async ({ id }: Pick<Asked, 'id'>): Promise<string> => {
  const { rows } = await world.owner.query<{ key: string }>(
    `select encode(patient_key, 'hex') as key from kit_case where id = $1`,
    [id],
  );
  return rows[0]?.key ?? '';
};
const sent = (location: unknown) => ({ id: /[0-9a-f-]{36}/.exec(String(location))?.[0] ?? '' });
async function rowsOf(action: string, ...cases: { id: string }[]): Promise<number> {
  const { rows } = await world.owner.query(
    `select 1 from audit_row where action = $1 and case_id = any ($2) and role = 'prescriber'`,
    [action, cases.map(({ id }) => id)],
  );
  return rows.length;
}

/** Asked for by this practice in another street, and now once more. */
async function mayBe(birthName: string, year: string) {
  const patient = {
    birthName,
    birthDate: `${year}-03-09`,
    bsn: undefined,
    initials: 'A.',
    sex: 'female',
    postcode: '2514AB',
  };
  const earlier = await asked(gp, {}, patient);
  const fields = requestFields({ ...born(year), 'patient.birthName': birthName, 'patient.initials': 'A.B.' });
  const check = await gp.follow('/cases/check', fields);
  return { earlier, check, signed: { ...hidden(check.body), 'signature[confirmed]': 'true' } };
}

test('who may have been asked for before is shown with what agrees and what does not, and has to be said', async () => {
  const { earlier, check, signed } = await mayBe('Verhuisd', '1921');
  expect(check.body).toContain('Is dit dezelfde patiënt?');
  expect(check.body).toContain(`Ja, dezelfde patiënt als in aanvraag ${String(earlier.number)} van 18 november 2026`);
  expect(check.body).toContain('Komt overeen: naam, geboortedatum en geslacht.');
  expect(check.body).toContain('Anders: voorletters (toen A.) en postcode (toen 2514AB).');
  expect(check.body).toContain('Niet bekend: BSN.');
  const unsaid = await gp.submit('/cases', signed);
  expect([unsaid.status, unsaid.body.includes('Kies of dit dezelfde patiënt is')]).toEqual([422, true]);
  expect(unsaid.body).toContain('<a href="#earlier-answer">');
  expect(unsaid.body).toContain('Anders: voorletters (toen A.) en postcode (toen 2514AB).');
  const said = await gp.submit('/cases', { ...hidden(unsaid.body), ...signed, 'earlier[answer]': earlier.id });
  expect(said.status).toBe(303);
  const now = sent(said.headers['location']);
  expect(await keyOf(now)).toBe(await keyOf(earlier));
  expect(await rowsOf('patient-same', earlier, now)).toBe(2);
});

test('somebody else stays somebody else, also when name, initials, birth date and postcode are the same', async () => {
  const patient = { birthName: 'Naamgenoot', birthDate: '1922-03-09', bsn: undefined };
  const earlier = await asked(gp, {}, patient);
  const check = await gp.follow('/cases/check', requestFields({ ...born('1922'), 'patient.birthName': 'Naamgenoot' }));
  const answer = { ...hidden(check.body), 'signature[confirmed]': 'true', 'earlier[answer]': 'another' };
  const now = sent((await gp.submit('/cases', answer)).headers['location']);
  expect(await keyOf(now)).not.toBe(await keyOf(earlier));
  expect(await rowsOf('patient-another', earlier, now)).toBe(2);
});

test('nobody is asked where nobody may be the same, where a BSN says it, or of another practice', async () => {
  const QUESTION = 'Is dit dezelfde patiënt?';
  await asked(gp, {}, { birthName: 'Zeker', birthDate: '1923-03-09', bsn: '999996630' });
  await asked(await world.as('otherGp'), {}, { birthName: 'Elders', birthDate: '1924-03-09', bsn: undefined });
  const certain = requestFields({ ...born('1923'), 'patient.birthName': 'Zeker', 'patient.bsn': '999996630' });
  const elsewhere = requestFields({ ...born('1924'), 'patient.birthName': 'Elders' });
  const unknown = requestFields({ ...born('1925'), 'patient.birthName': 'Nieuw' });
  for (const fields of [certain, elsewhere, unknown])
    expect((await gp.follow('/cases/check', fields)).body).not.toContain(QUESTION);
});

test('a case of another practice cannot be named as the same', async () => {
  const other = await world.as('otherGp');
  const patient = { birthName: 'Vreemd', birthDate: '1926-03-09', bsn: undefined };
  const theirs = await asked(other, {}, { ...patient, postcode: '2514AB' });
  const mine = await asked(gp, { earlier: { answer: theirs.id } }, patient);
  expect(await keyOf(mine)).not.toBe(await keyOf(theirs));
  expect(await rowsOf('patient-same', mine, theirs)).toBe(0);
});

test('a BSN joins whom the prescriber says to be the same to the one with that BSN', async () => {
  const bsn = '999996654';
  const elsewhere = await asked(await world.as('otherGp'), {}, { birthName: 'Drie', birthDate: '1927-03-09', bsn });
  const patient = { birthName: 'Drie-Vier', birthDate: '1927-03-09', initials: 'C.', postcode: '2514AB' };
  const here = await asked(gp, {}, { ...patient, bsn: undefined });
  const now = await asked(gp, { earlier: { answer: here.id } }, { ...patient, bsn });
  expect(new Set([await keyOf(elsewhere), await keyOf(here), await keyOf(now)]).size).toBe(1);
});

test('of whom is erased nothing is told but that there was a request, and it can still be the same', async () => {
  const patient = { birthName: 'Gewist', birthDate: '1928-03-09', bsn: undefined, postcode: '2514AB' };
  const earlier = await asked(gp, {}, patient);
  await world.owner.query('delete from patient where case_id = $1', [earlier.id]);
  const fields = requestFields({ ...born('1928'), 'patient.birthName': 'Gewist' });
  const check = await gp.follow('/cases/check', fields);
  expect(check.body).toContain('De gegevens van toen zijn gewist.');
  const answer = { ...hidden(check.body), 'signature[confirmed]': 'true', 'earlier[answer]': earlier.id };
  const now = sent((await gp.submit('/cases', answer)).headers['location']);
  expect(await keyOf(now)).toBe(await keyOf(earlier));
});

test('who moved is known again by where they live now, and by where they lived', async () => {
  const patient = { birthName: 'Nieuwhuis', birthDate: '1929-03-09', bsn: undefined, initials: 'A.' };
  const { id } = await asked(gp, {}, patient);
  const address = { postcode: '2514AB', houseNumber: 1 };
  expect((await gp.patch(`/cases/${id}/address`, address, { version: 1 })).status).toBe(200);
  const again = [await asked(gp, {}, patient), await asked(gp, {}, { ...patient, postcode: '2514AB' })];
  for (const one of again) expect(await keyOf(one)).toBe(await keyOf({ id }));
});
