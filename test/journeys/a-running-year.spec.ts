import type { ReportView } from '../../src/monitoring/report/reports.service.js';
import type { UptakeAnswer } from '../../src/monitoring/uptake-answer.js';
import type { Client } from '../factories/client.js';
import { addHistory, type Home } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
const patients = (home: Home, count: number, day: string, more: { placeOfStay?: string } = {}) =>
  Array.from({ length: count }, (_, i) => ({
    ...{ patient: `${home} ${day} ${String(i)}`, home, delivered: `${day}T12:00+01:00` },
    ...more,
  }));
/** Everything that was delivered, in order. */
const HISTORY = [
  ...patients('Den Haag', 40, '2027-03-10'),
  ...patients('Zoetermeer', 12, '2027-11-10'),
  ...patients('Den Haag', 20, '2027-11-24'),
  ...patients('Den Haag', 50, '2028-02-10'),
  ...patients('Rijswijk', 9, '2028-10-10'),
  ...patients('Den Haag', 8, '2028-10-12', { placeOfStay: 'hospice' }),
  ...patients('Wassenaar', 4, '2028-11-02'),
  ...patients('Zoetermeer', 7, '2028-11-15'),
  // In Rijswijk for the second time this year
  { patient: 'Rijswijk 2028-10-10 0', home: 'Rijswijk' as const, delivered: '2028-11-15T12:00+01:00' },
  ...patients('Den Haag', 3, '2028-11-16', { placeOfStay: 'hospice' }),
];
beforeAll(async () => {
  world = await startWorld(new Date('2028-01-01T09:00+01:00'));
});
afterAll(() => world.stop());

let told = 0;
/** The evening of that day, with everything that was delivered by then. */
const on = async (day: string) => {
  world.clock.moveTo(new Date(`${day}T18:00+01:00`));
  const untilNow = HISTORY.filter(({ delivered }) => delivered.slice(0, 10) <= day);
  await addHistory(world, untilNow.slice(told));
  told = untilNow.length;
  coordinator = await world.as('coordinator');
};
const uptake = async (period: string) =>
  (await coordinator.get<UptakeAnswer>(`/monitoring/uptake?period=${period}`)).body;
const page = async (period: string) => (await coordinator.page(`/monitoring/uptake?period=${period}`)).body;
/** Expected to die at home in the region in a year: 39 % of the deaths of its five municipalities. */
const aYear = async () => (await uptake('2026')).total.expected;

test('on New Year’s Day the year has one day of need, and so has the year before', async () => {
  await on('2028-01-01');
  const answer = await uptake('2028');
  expect(answer).toMatchObject({ closed: false, dataDate: '2028-01-01', countedUntil: '2028-01-01' });
  expect(answer.total).toMatchObject({ patients: 0, uptake: 0 });
  expect(answer.total.expected).toBeCloseTo((await aYear()) / 366, 9);
  // The first kit that is known came in March
  expect(answer.yearBefore).toMatchObject({
    ...{ period: '2027', countedUntil: '2027-01-01', total: { patients: null, uptake: null, why: 'no-data' } },
  });
});

test('while November has four patients the year counts people and need to 31 October, and says so', async () => {
  await on('2028-11-04');
  const answer = await uptake('2028');
  expect(answer).toMatchObject({ countedUntil: '2028-10-31', total: { patients: 59 } });
  // 1 January to 31 October of a leap year: 305 days
  expect(answer.total.expected).toBeCloseTo(((await aYear()) * 305) / 366, 9);
  expect(answer.yearBefore).toMatchObject({ countedUntil: '2027-10-31', total: { patients: 40 } });
  expect(answer.yearBefore?.total.expected).toBeCloseTo(((await aYear()) * 304) / 365, 9);
  expect(answer.elsewhere).toEqual({ kind: 'count', count: 8 });
  const words = await page('2028');
  expect(words).toContain('In 2028 tot en met 31 oktober kregen 59 mensen thuis een kit');
  expect(words).toContain('We tellen november 2028 nog niet mee: in die maand kregen tot nu toe minder dan 5 mensen');
  expect(words).toContain('Een jaar eerder, in 2027 tot en met 31 oktober, kregen 40 mensen thuis een kit');
  expect(words).toContain('>2028 tot en met 31 oktober<');
  expect(words).toContain('>2027 tot en met 31 oktober<');
  expect(await uptake('2028-Q4')).toMatchObject({ countedUntil: '2028-10-31', total: { patients: 9 } });
  expect(await page('2028-11')).toContain(
    'In november 2028 tot en met 4 november kregen minder dan 5 mensen thuis een kit: te weinig om het bereik te tonen.',
  );
});

test('from the fifth patient on it counts to the day itself, each person once', async () => {
  await on('2028-11-15');
  const answer = await uptake('2028');
  // 50 + 9 + 4 + 7, and one in Rijswijk a second time; in November 4 + 7 + 1
  expect(answer).toMatchObject({ countedUntil: '2028-11-15', total: { patients: 70 } });
  expect(answer.total.expected).toBeCloseTo(((await aYear()) * 320) / 366, 9);
  expect((await uptake('2028-11')).total.patients).toBe(12);
  expect((await uptake('2028-Q4')).total).toMatchObject({ patients: 20 });
  expect(answer.yearBefore).toMatchObject({ countedUntil: '2027-11-15', total: { patients: 52 } });
  const words = await page('2028');
  expect(words).toContain('In 2028 tot en met 15 november kregen 70 mensen thuis een kit');
  expect(words).not.toContain('nog niet mee');
  expect(answer.rows.every(({ patients: told, why }) => told === null && why === 'not-closed')).toBe(true);
  for (const told of [words, await page('2028-11'), await page('2028-10')]) {
    expect(told).toContain('Per gemeente tonen we alleen afgesloten kwartalen en jaren.');
    expect(told).not.toContain('Wassenaar');
  }
  expect(await page('2027')).toContain('Wassenaar');
});

test('three more in a hospice would be the difference to the months, so the year does not tell of those', async () => {
  await on('2028-11-16');
  const answer = await uptake('2028');
  expect(answer.elsewhere).toEqual({ kind: 'withheld' });
  expect(await page('2028')).not.toContain('Daarnaast kregen');
  expect((await uptake('2028-Q3')).elsewhere).toEqual({ kind: 'count', count: 0 });
});

test('the overview says to which day its newest month counts', async () => {
  await on('2028-11-16');
  const { body } = await coordinator.page('/monitoring');
  expect(body).toContain('november 2028 tot en met 16 november');
  expect(body).toContain('oktober 2028<');
});

test('the preview of the running month counts to the day too, in fives; sent later, it is of the whole month', async () => {
  await on('2028-11-16');
  const preview = async () => (await coordinator.get<ReportView>('/monitoring/reports/2028-11')).body.content;
  const { region, running, yearBefore, trend } = await preview();
  expect(region).toMatchObject({ patients: 10, shown: { kind: 'count', count: 10 } });
  expect(region.expected).toBeCloseTo(((await aYear()) * 16) / 366, 9);
  expect(running).toEqual({ countedUntil: '2028-11-16' });
  expect(yearBefore).toMatchObject({ countedUntil: '2027-11-16' });
  // Sixteen days do not stand in a line of whole months
  expect(trend.at(-1)?.period).toBe('2028-10');
  // Twelve until the sixteenth and twenty afterwards
  expect(yearBefore?.total.patients).toBe(10);
  const now = 'In november 2028 tot en met 16 november kregen ongeveer 10 mensen thuis een kit (afgerond op 5)';
  const before =
    'Of het bereik anders is dan een jaar eerder, in november 2027 tot en met 16 november, is niet te zeggen.';
  for (const path of ['/monitoring/reports/2028-11', '/monitoring/reports/2028-11.html']) {
    const { body } = await coordinator.page(path);
    expect(body).toContain(now);
    expect(body).toContain(before);
    expect(body).toContain('De regio in november 2028 tot en met 16 november');
  }
  await coordinator.post('/monitoring/reports/2028-11/sending', { to: 'test' });
  await world.settle();
  const mails = await world.owner.query<{ text: string }>(
    `select text from caught_mail where subject ~ 'maandrapport'`,
  );
  expect(mails.rows.map(({ text }) => text.includes(now) && text.includes(before))).toEqual([true]);
  await on('2028-12-01');
  expect((await preview()).running).toBeNull();
  const { body } = await coordinator.page('/monitoring/reports/2028-11');
  expect(body).toContain('In november 2028 kregen ongeveer 10 mensen thuis een kit');
  // What was seen before is what is sent: the year before too, and in the line of months the same month a year earlier
  const { yearBefore: then, trend: months } = await preview();
  expect(then).toMatchObject({ period: '2027-11', countedUntil: '2027-11-30' });
  expect([months.length, months[0]?.period, months.at(-1)?.period]).toEqual([13, '2027-11', '2028-11']);
  const whole = 'Dat is minder dan een jaar eerder, in november 2027: toen was het bereik ongeveer 21%.';
  expect(body).toContain(whole);
  await coordinator.post('/monitoring/report-recipients', {
    ...{ name: 'Raad', address: 'raad@example.org', language: 'nl', reader: 'board' },
  });
  await on('2028-12-05');
  await world.settle();
  const sent = await world.owner.query<{ text: string }>(
    `select text from caught_mail where recipient = 'raad@example.org' and subject ~ 'maandrapport november'`,
  );
  expect(sent.rows.map(({ text }) => text.replace(/\s+/g, ' ').includes(whole))).toEqual([true]);
});
