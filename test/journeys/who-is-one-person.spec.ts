import { asked, type Asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let day = 0;
/** Nobody else in these stories has this birthday. */
const birthday = () => new Date(Date.UTC(1931, 0, ++day)).toISOString().slice(0, 10);
const ask = async (who: 'gp' | 'otherGp', patient: object): Promise<Asked> =>
  asked(await world.as(who), {}, { bsn: undefined, ...patient });
async function keys(...cases: Asked[]): Promise<string[]> {
  const { rows } = await world.owner.query<{ id: string; key: string }>(
    `select id, encode(patient_key, 'hex') as key from kit_case where id = any ($1)`,
    [cases.map(({ id }) => id)],
  );
  return cases.map(({ id }) => rows.find((row) => row.id === id)?.key ?? '');
}
async function areOne(one: Asked, other: Asked): Promise<boolean> {
  const [first, second] = await keys(one, other);
  return first === second;
}

test('A05: first with a BSN and then without, or the other way round, is seen and is one patient', async () => {
  const patient = { birthName: 'Aalders', birthDate: birthday() };
  const withBsn = await ask('gp', { ...patient, bsn: '999996630' });
  const without = await ask('gp', patient);
  expect(without.possibleDuplicateOf).toBe(withBsn.id);
  expect(await areOne(withBsn, without)).toBe(true);
  const other = { birthName: 'Bosman', birthDate: birthday() };
  const first = await ask('gp', other);
  const then = await ask('gp', { ...other, bsn: '999996642' });
  expect(then.possibleDuplicateOf).toBe(first.id);
  expect(await areOne(first, then)).toBe(true);
  const again = await ask('otherGp', { birthName: 'Bosman-Elders', birthDate: other.birthDate, bsn: '999996642' });
  expect(await areOne(first, again)).toBe(true);
});

test('B34: two Jansens of one day, of another sex and another postcode, are two', async () => {
  const birthDate = birthday();
  const jansen = { birthName: 'Jansen', birthDate };
  const her = await ask('gp', { ...jansen, initials: 'A.', sex: 'female', postcode: '2512AB' });
  const him = await ask('gp', { ...jansen, initials: 'Z.', sex: 'male', postcode: '2514AB' });
  expect(him.possibleDuplicateOf).toBeUndefined();
  expect(await areOne(her, him)).toBe(false);
});

test.each([
  ['Müller', 'Mueller'],
  ['Łukasz', 'Lukasz'],
  ["Hof, van 't", 'van het Hof'],
  ['van den Berg', 'v.d. Berg'],
  ['IJsselstein', 'Ysselstein'],
])('B38: %s and %s are one patient', async (one, other) => {
  const born = { birthDate: birthday() };
  const first = await ask('gp', { ...born, birthName: one, initials: 'A.B.' });
  const second = await ask('gp', { ...born, birthName: other, initials: 'ab' });
  expect(second.possibleDuplicateOf).toBe(first.id);
  expect(await areOne(first, second)).toBe(true);
});

test.each([
  ['Hendriks', 'Hendrix'],
  ['de Vos', 'Devos'],
  ['Muller', 'Mueller'],
])('%s and %s sound alike: whoever asks is asked, and nobody takes them for one', async (one, other) => {
  const born = { birthDate: birthday(), initials: 'A.' };
  const first = await ask('gp', { ...born, birthName: one });
  const second = await ask('gp', { ...born, birthName: other });
  expect(second.possibleDuplicateOf).toBe(first.id);
  expect(await areOne(first, second)).toBe(false);
});

test('who moved is possibly the same, and is counted as another until somebody says so', async () => {
  const mover = { birthName: 'Verhuis', birthDate: birthday(), initials: 'J.', sex: 'female' };
  const before = await ask('gp', { ...mover, postcode: '2512AB' });
  const after = await ask('gp', { ...mover, initials: 'J.M.', postcode: '2514AB' });
  expect(after.possibleDuplicateOf).toBe(before.id);
  expect(await areOne(before, after)).toBe(false);
});

test('who has another BSN is another, whatever else is the same', async () => {
  const twin = { birthName: 'Tweeling', birthDate: birthday(), initials: 'A.' };
  const one = await ask('gp', { ...twin, bsn: '999996654' });
  const other = await ask('gp', { ...twin, bsn: '111222333' });
  expect(other.possibleDuplicateOf).toBeUndefined();
  expect(await areOne(one, other)).toBe(false);
});

test('of a birth date of which less is known it is possible still', async () => {
  const born = { birthName: 'Jaartal', initials: 'C.' };
  const whole = await ask('gp', { ...born, birthDate: '1927-05-06' });
  const year = await ask('gp', { ...born, birthDate: '1927' });
  const another = await ask('gp', { ...born, birthDate: '1928' });
  expect([year.possibleDuplicateOf, another.possibleDuplicateOf]).toEqual([whole.id, undefined]);
  expect(await areOne(whole, year)).toBe(false);
});

test('another practice hears nothing, also of the same BSN', async () => {
  const patient = { birthName: 'Stilman', birthDate: birthday(), bsn: '010000008' };
  const here = await ask('gp', patient);
  const there = await ask('otherGp', patient);
  expect(there.possibleDuplicateOf).toBeUndefined();
  expect(await areOne(here, there)).toBe(true);
});

test('eight requests at once for one patient are of one, and each sees those before it', async () => {
  const patient = { birthName: 'Gelijktijdig', birthDate: birthday() };
  const gp = await world.as('gp');
  const cases = await Promise.all(Array.from({ length: 8 }, () => asked(gp, {}, { ...patient, bsn: undefined })));
  expect(new Set(await keys(...cases)).size).toBe(1);
  const { rows } = await world.owner.query('select 1 from patient_link where case_id = any ($1)', [
    cases.map(({ id }) => id),
  ]);
  expect(rows).toHaveLength((8 * 7) / 2);
});

interface Told {
  items: { action: string }[];
}

test('who asks who saw their data is found by any of what they show, also after they are erased, and never with another of the name', async () => {
  const auditor = await world.as('auditor');
  const birthDate = birthday();
  const her = { birthName: 'Naamgenoot', initials: 'A.', sex: 'female', birthDate, postcode: '2512AB' };
  const case1 = await ask('gp', { ...her, bsn: '999996678' });
  await ask('otherGp', her);
  const find = (body: object) => auditor.post<Told & { reason?: string }>('/access-record/patient', body);
  const submissions = async (body: object) =>
    (await find(body)).body.items.filter(({ action }) => action === 'submit').length;
  const shown = { birthName: 'naamgenoot', birthDate };
  expect(await submissions({ bsn: '999996678' })).toBe(2);
  expect(await submissions(shown)).toBe(2);
  await world.owner.query('delete from patient where case_id = $1', [case1.id]);
  expect(await submissions(shown)).toBe(2);
  await ask('gp', { ...her, initials: 'Z.', sex: 'male', postcode: '2514AB' });
  expect((await find(shown)).body.reason).toBe('several-patients');
  expect(await submissions({ ...shown, postcode: '2512ab' })).toBe(2);
  expect(await submissions({ ...shown, postcode: '2514AB', initials: 'Z' })).toBe(1);
  expect(await submissions({ ...shown, postcode: '2514AB', initials: 'Y' })).toBe(0);
});
