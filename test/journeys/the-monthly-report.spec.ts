import { makeApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/work/worker.js';
import { Clock } from '../../src/platform/clock.js';
import type { ReportView, Sent } from '../../src/monitoring/report/reports.service.js';
import type { Client } from '../factories/client.js';
import { addHistory, type Home } from '../factories/history.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld(new Date('2026-11-18T09:00+01:00'));
  const patients = (home: Home, count: number, day: string) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ patient: `${home} ${day} ${String(i)}`, home },
      delivered: `${day}T12:00+01:00`,
    }));
  await addHistory(world, [
    ...patients('Den Haag', 14, '2026-07-10'),
    ...patients('Den Haag', 10, '2026-09-04'),
    ...patients('Zoetermeer', 13, '2026-08-10'),
    ...patients('Rijswijk', 6, '2026-09-10'),
    ...patients('Den Haag', 32, '2026-11-03'),
  ]);
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

interface CaughtMail {
  recipient: string;
  subject: string;
  text: string;
  html: string;
}
/** Other letters are none of its business. */
const REPORTS = `select recipient, subject, text, html from caught_mail where subject ~* 'maandrapport|monthly report' order by at, recipient`;
const mails = async (): Promise<CaughtMail[]> => (await world.owner.query<CaughtMail>(REPORTS)).rows;
const reports = async () =>
  (
    await world.owner.query<{ month: string }>(
      `select period as month from report where not test and period ~ '^[0-9]{4}-[0-9]{2}$' order by period`,
    )
  ).rows;
const at = async (moment: string) => {
  world.clock.moveTo(new Date(moment));
  await world.settle();
  coordinator = await world.as('coordinator');
};
const sending = (month: string, body: object = {}) =>
  coordinator.post<Sent & { reason?: string }>(`/monitoring/reports/${month}/sending`, body);

test('before it goes out the coordinator sees what it will say, rounded, with small numbers hidden', async () => {
  const { status, body } = await coordinator.get<ReportView>('/monitoring/reports/2026-11');
  expect(status).toBe(200);
  expect(body).toMatchObject({ state: 'preview', sendable: false });
  // 32 rounded to 30; of the third quarter 24, 13 and 6
  expect(body.content.region).toMatchObject({ patients: 30 });
  expect(body.content.places.period).toBe('2026-Q3');
  const told = Object.fromEntries(body.content.places.rows.map(({ name, patients, why }) => [name, patients ?? why]));
  expect(told).toEqual({
    ...{ 'Den Haag': 25, Zoetermeer: 15, Rijswijk: 'small-number' },
    ...{ 'Leidschendam-Voorburg': 'small-number', Wassenaar: 'small-number' },
  });
  const page = await coordinator.page('/monitoring/reports/2026-11');
  expect(page.body).toContain('Voorbeeld: zo ziet het rapport er nu uit.');
  const mail = await coordinator.page('/monitoring/reports/2026-11.html');
  expect(mail.headers['content-type']).toContain('text/html');
  expect(mail.headers['content-security-policy']).toContain("default-src 'none'");
  expect(mail.body).toContain('Maandrapport november 2026');
});

test('there is no report of what is no month, and none of a month to come', async () => {
  for (const month of ['2026-12', '2027', '2027-Q1', 'nu', '2026-13', '2026-Q5'])
    expect((await coordinator.get(`/monitoring/reports/${month}`)).status).toBe(404);
});

test('recipients are added once, with an address that is one, and can be taken off', async () => {
  const add = (fields: object) => coordinator.post<{ id: string }>('/monitoring/report-recipients', fields);
  const board = { name: 'Programmaraad', address: 'raad@example.org', language: 'nl', reader: 'board' };
  const { status, body } = await add(board);
  expect(status).toBe(201);
  expect((await add(board)).status).toBe(409);
  expect((await add({ ...board, address: 'raad@example.org\r\nBcc: a@example.org' })).status).toBe(422);
  expect((await add({ ...board, address: 'geen adres' })).status).toBe(422);
  expect((await add({ ...board, address: 'tijdelijk@example.org', language: 'en' })).status).toBe(201);
  const list = await coordinator.get<{ recipients: { id: string; name: string }[] }>('/monitoring/reports');
  expect(list.body.recipients).toHaveLength(2);
  const temporary = list.body.recipients.find(({ id }) => id !== body.id);
  expect((await coordinator.delete(`/monitoring/report-recipients/${temporary?.id ?? ''}`)).status).toBe(200);
  expect((await coordinator.delete(`/monitoring/report-recipients/${temporary?.id ?? ''}`)).status).toBe(404);
  const page = await coordinator.page('/monitoring/reports');
  expect(page.body).toContain('3 december 2026');
  expect(page.body).toContain('Programmaraad');
  expect((await add({ ...board, address: 'x@example.org', reader: 'nobody' })).status).toBe(409);
  await add({ name: 'Board', address: 'board@example.org', language: 'en', reader: 'board' });
});

test('a test goes to who asks for it, as often as wanted, and is no report', async () => {
  expect(await sending('2026-11', { to: 'test' })).toMatchObject({ status: 201, body: { to: 'test', recipients: 1 } });
  await sending('2026-11', { to: 'test' });
  await world.settle();
  const sent = await mails();
  expect(sent.map(({ recipient }) => recipient)).toEqual([emailOf('coordinator'), emailOf('coordinator')]);
  expect(sent[0]?.subject).toBe('[Proef] Palliatieve kit: maandrapport november 2026');
  expect(await reports()).toEqual([]);
  expect((await sending('2026-11', { to: 'everybody' })).status).toBe(422);
});

test('a month that still runs is not sent', async () => {
  expect(await sending('2026-11')).toMatchObject({ status: 409, body: { reason: 'period-not-over' } });
});

test('on the third working day at seven it goes out, once, to each recipient in their language', async () => {
  // 1, 2 and 3 December 2026 are Tuesday, Wednesday and Thursday
  await at('2026-12-03T06:59+01:00');
  expect(await reports()).toEqual([]);
  await at('2026-12-03T07:00+01:00');
  await world.settle();
  expect(await reports()).toEqual([{ month: '2026-11' }]);
  const sent = (await mails()).slice(2);
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual(['board@example.org', 'raad@example.org']);
  const dutch = sent.find(({ recipient }) => recipient === 'raad@example.org');
  expect(dutch?.subject).toBe('Palliatieve kit: maandrapport november 2026');
  expect(dutch?.text).toContain('In november 2026 kregen ongeveer 30 mensen thuis een kit (afgerond op 5)');
  expect(dutch?.text).toContain('Bron: CBS (CC BY 4.0), bewerkt; GeoNames (CC BY 4.0).');
  expect(dutch?.html).toContain('<table');
  expect(dutch?.html).toContain('&lt;10');
  expect(sent.find(({ recipient }) => recipient === 'board@example.org')?.subject).toContain('November 2026');
  expect(await sending('2026-11')).toMatchObject({ status: 409, body: { reason: 'already-sent' } });
});

test('what was sent does not change any more, nor does its quarter in a later issue', async () => {
  await addHistory(world, [
    { patient: 'late 1', home: 'Zoetermeer', delivered: '2026-08-11T12:00+02:00' },
    ...Array.from({ length: 5 }, (_, i) => ({
      patient: `late ${String(i + 2)}`,
      home: 'Den Haag' as const,
      delivered: '2026-11-29T12:00+01:00',
    })),
    ...Array.from({ length: 4 }, (_, i) => ({
      patient: `late q ${String(i)}`,
      home: 'Zoetermeer' as const,
      delivered: '2026-08-12T12:00+02:00',
    })),
  ]);
  const made = await coordinator.get<ReportView>('/monitoring/reports/2026-11');
  expect(made.body).toMatchObject({ state: 'made', content: { region: { patients: 30 } } });
  expect(made.body.letters).toHaveLength(2);
  const next = await coordinator.get<ReportView>('/monitoring/reports/2026-12');
  expect(next.body.content.places).toEqual(made.body.content.places);
});

test('two processes that find it due at the same moment make it once', async () => {
  const other = await makeApplication(world.config, new Clock(new Date('2027-01-06T07:00+01:00')), false);
  try {
    // Planned in December; Wednesday 6 January is the third working day: the first is New Year, then a weekend
    await at('2027-01-06T06:59+01:00');
    expect(await reports()).toHaveLength(1);
    world.clock.moveTo(new Date('2027-01-06T07:00+01:00'));
    await Promise.all([world.settle(), other.get(Worker).runTasks()]);
    await world.settle();
    expect(await reports()).toEqual([{ month: '2026-11' }, { month: '2026-12' }]);
    expect((await mails()).length).toBe(2 + 2 + 2);
    // Without the lease: the second who writes the row finds it written
    await world.owner.query(`update due_work set done_at = null, lease_until = null where job = 'monthly-report'`);
    await Promise.all([world.settle(), other.get(Worker).runTasks()]);
    expect(await reports()).toHaveLength(2);
    expect((await mails()).length).toBe(6);
  } finally {
    await other.close();
  }
});

test('after an absence of three months every report is made, each once', async () => {
  await at('2027-04-20T10:00+02:00');
  await world.settle();
  expect((await reports()).map((row) => row.month)).toEqual([
    ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
  ]);
  expect((await mails()).length).toBe(6 + 2 * 3);
});

test('who treats or supplies sees no report, and only the coordinator sends one', async () => {
  for (const who of ['gp', 'pharmacist', 'nurse', 'auditor'] as const)
    expect((await (await world.as(who)).get('/monitoring/reports/2026-11')).status).toBe(403);
  const lead = await world.as('leadPharmacist');
  expect((await lead.get('/monitoring/reports/2026-11')).status).toBe(200);
  expect((await lead.post('/monitoring/reports/2027-04/sending', { to: 'test' })).status).toBe(403);
  expect((await lead.post('/monitoring/report-recipients', {})).status).toBe(403);
});
