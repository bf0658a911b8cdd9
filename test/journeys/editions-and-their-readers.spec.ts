import type { NextReportAnswer } from '../../src/monitoring/report/next-report.service.js';
import type { OwnReport } from '../../src/monitoring/report/own-report.service.js';
import type { ReportList } from '../../src/monitoring/report/recipients.service.js';
import type { ReportView } from '../../src/monitoring/report/reports.service.js';
import { ask, Database } from '../../src/platform/database/database.js';
import type { AskedAddress } from '../../src/monitoring/report/report-address.service.js';
import type { AskedChange } from '../../src/monitoring/report/subscription.service.js';
import { Client } from '../factories/client.js';
import { addHistory, type Home } from '../factories/history.js';
import { startWorld, type World } from '../factories/world.js';

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
    ...patients('Den Haag', 24, '2026-07-10'),
    ...patients('Zoetermeer', 13, '2026-10-10'),
    ...patients('Den Haag', 32, '2026-11-03'),
    { patient: 'nobody took it', home: 'Den Haag', requested: '2026-11-17T12:00+01:00', status: 'unplaced' },
  ]);
  coordinator = await world.as('coordinator');
  for (const [reader, address] of [
    ['coordinator', 'els@example.org'],
    ['board', 'raad@example.org'],
    [world.organisations.pharmacy, 'apotheek@example.org'],
  ] as const)
    await coordinator.post('/monitoring/report-recipients', { name: 'Lezer', address, language: 'nl', reader });
});
afterAll(() => world.stop());

interface CaughtMail {
  recipient: string;
  subject: string;
  text: string;
  attached: string[];
  unsubscribe: string | null;
}
const mails = async (subject: string): Promise<CaughtMail[]> => {
  const text = `select recipient, subject, text, attached, unsubscribe from caught_mail where subject ~* $1 order by recipient`;
  return (await world.owner.query<CaughtMail>(text, [subject])).rows;
};
const at = async (moment: string) => {
  world.clock.moveTo(new Date(moment));
  await world.settle();
  await world.settle();
  coordinator = await world.as('coordinator');
};
const list = async () => (await coordinator.get<ReportList>('/monitoring/reports')).body;

test('the next report is told as it would be today, with what still changes', async () => {
  const { body } = await coordinator.get<NextReportAnswer>('/monitoring/next-report');
  expect(body).toMatchObject({ period: '2026-11', recipients: 3, runsUntil: '2026-11-30', placesStand: false });
  const page = await coordinator.page('/monitoring/next-report');
  expect(page.body).toContain('de cijfers van de regio tellen door tot en met 30 november 2026');
  expect(page.body).toContain('het bereik per gemeente in 3e kwartaal 2026 is nog niet eerder verstuurd');
  const year = await coordinator.get<NextReportAnswer>('/monitoring/next-report?edition=year');
  expect(year.body).toMatchObject({ period: '2026', placesStand: false });
  expect((await coordinator.get('/monitoring/next-report?edition=week')).status).toBe(422);
});

test('the same is read by each as it is told to them, and as a file', async () => {
  const page = (reader: string) => coordinator.page(`/monitoring/reports/2026-11?reader=${reader}`);
  expect((await page('coordinator')).body).toContain('kies er een');
  const board = (await page('board')).body;
  expect(board).not.toContain('kies er een');
  expect(board).toContain('De coördinator zoekt er een');
  const pharmacy = (await page(world.organisations.pharmacy)).body;
  expect(pharmacy).toContain('Uw apotheek naast de regio');
  expect((await coordinator.get('/monitoring/reports/2026-11?reader=nobody')).status).toBe(404);
  const lead = await (await world.as('leadPharmacist')).page('/monitoring/reports/2026-11');
  expect(lead.body).not.toContain('kies er een');
  const pdf = await coordinator.page('/monitoring/reports/2026-11.pdf?reader=board');
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(pdf.body).toContain('StructTreeRoot');
  const sheet = await coordinator.page('/monitoring/reports/2026-11?reader=board&format=csv');
  expect(sheet.body).toContain('De coördinator zoekt er een');
});

test('a quarter and a year go out by themselves, each once, with a PDF and a way to stop', async () => {
  await at('2027-01-06T07:00+01:00');
  expect(await mails('kwartaalrapport')).toEqual([]);
  await at('2027-01-08T07:00+01:00');
  const quarter = await mails('kwartaalrapport');
  expect(quarter.map(({ recipient }) => recipient)).toEqual([
    'apotheek@example.org',
    'els@example.org',
    'raad@example.org',
  ]);
  expect(quarter[0]?.subject).toBe('Palliatieve kit: kwartaalrapport 4e kwartaal 2026');
  expect(quarter[0]?.text).toContain('Uw apotheek naast de regio, 4e kwartaal 2026');
  expect(quarter[2]?.text).not.toContain('Uw apotheek');
  for (const { attached, unsubscribe } of quarter) {
    expect(attached[0]).toBe('rapport-2026-Q4.pdf');
    expect(unsubscribe).toMatch(/\/report-subscription\/[\w-]+\.[\w-]+$/);
  }
  // The board has no sign-in to take a file with, a pharmacy one page of its own
  expect(quarter.map(({ attached }) => attached.length)).toEqual([3, 1, 3]);
  await at('2027-01-15T07:00+01:00');
  const year = await mails('jaarrapport 2026');
  expect(year).toHaveLength(3);
  expect(year[2]?.text).toContain('Hoe is geteld?');
  await at('2027-01-16T07:00+01:00');
  expect(await mails('kwartaalrapport')).toHaveLength(3);
  expect(await mails('jaarrapport 2026')).toHaveLength(3);
  expect((await list()).items.map(({ period, letters, waiting }) => [period, letters, waiting])).toEqual([
    ...[
      ['2026', 3, 0],
      ['2026-Q4', 3, 0],
      ['2026-12', 3, 0],
      ['2026-11', 3, 0],
    ],
  ]);
});

test('a pharmacy finds its editions in its own menu: on the page, as file, PDF and mail, and nothing of another', async () => {
  const pharmacist = await world.as('pharmacist');
  expect((await pharmacist.page('/')).body).toContain('href="/monitoring/own"');
  const own = world.organisations.pharmacy;
  const { body } = await pharmacist.get<OwnReport>('/monitoring/own?period=2026-Q4');
  expect(body.periods).toEqual(['2026', '2026-Q4', '2026-12', '2026-11']);
  expect(body.read?.content.own.map(({ pharmacyId }) => pharmacyId)).toEqual([own]);
  expect(body.read?.content.kits.shelves.filter(({ pharmacyId }) => pharmacyId !== own)).toEqual([]);
  const page = (await pharmacist.page('/monitoring/own')).body;
  expect(page).toContain('Uw apotheek naast de regio, 2026');
  const asked = '?period=2026-Q4';
  expect((await pharmacist.page(`/monitoring/own${asked}&format=csv`)).body).toContain(
    'Uw apotheek naast de regio, 4e',
  );
  expect((await pharmacist.page(`/monitoring/own${asked}&format=xlsx`)).body.slice(0, 2)).toBe('PK');
  expect((await pharmacist.page('/monitoring/own/2026-Q4.pdf')).body).toContain('StructTreeRoot');
  expect((await pharmacist.page('/monitoring/own/2026-Q4.html')).body).toContain('Uw apotheek naast de regio, 4e');
  expect((await pharmacist.get('/monitoring/own?period=2026-Q3')).status).toBe(404);
  expect((await pharmacist.get('/monitoring/reports/2026-Q4')).status).toBe(403);
  expect((await coordinator.get('/monitoring/own')).status).toBe(403);
  const [mail] = await mails('kwartaalrapport');
  expect(mail?.text).toContain('/monitoring/own?period=2026-Q4');
  // The database gives a pharmacy no more than that, whatever asks
  const actor = { person: null, organisation: own, network: world.network, role: 'pharmacist' as const };
  const named = `select jsonb_path_query_array(content, '$.**.pharmacyId') as named from monitoring.own_report`;
  const told = await world.app
    .get(Database)
    .read(actor, (tx) => ask<{ named: string[] }>(tx, { name: 'test-own-reports', text: named }));
  expect([...new Set(told.flatMap((one) => one.named))]).toEqual([own]);
});

test('the year says of its quarters what was sent of them, whatever was corrected since', async () => {
  const sent = (period: string) => coordinator.get<ReportView>(`/monitoring/reports/${period}`);
  const quarter = (await sent('2026-Q4')).body.content.places.total;
  const year = (await sent('2026')).body.content;
  expect(year.trend.find(({ period }) => period === '2026-Q4')?.total).toEqual(quarter);
  expect(year.places.rows).toHaveLength(5);
  expect(year.need?.source).toBeTruthy();
  // Quarter and year are told from the month's own issue on
  await addHistory(world, [{ patient: 'late', home: 'Zoetermeer', delivered: '2026-12-11T12:00+01:00' }]);
  expect((await sent('2026-Q4')).body.content.places.total).toEqual(quarter);
});

test('one click in a mail program stops it, without signing in; looking at the link does not', async () => {
  const link = (await mails('jaarrapport 2026')).find(({ recipient }) => recipient === 'raad@example.org')?.unsubscribe;
  const path = new URL(link ?? '').pathname;
  const stranger = Client.stranger(world.app);
  const asked = await stranger.page(path);
  expect(asked.body).toContain('Stop de rapporten');
  expect((await list()).recipients).toHaveLength(3);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (to: string) => stranger.raw('POST', to, 'List-Unsubscribe=One-Click', form);
  expect((await post(path)).status).toBe(200);
  expect((await post(path)).status).toBe(200);
  expect((await post(path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404);
  expect((await post('/report-subscription/nothing')).status).toBe(404);
  const parts = '--kit\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--kit--\r\n';
  const many = await stranger.raw('POST', path, parts, { 'content-type': 'multipart/form-data; boundary=kit' });
  expect(many.status).toBe(200);
  const { recipients, left } = await list();
  expect(recipients.map(({ address }) => address).sort()).toEqual(['apotheek@example.org', 'els@example.org']);
  expect(left).toMatchObject([{ address: 'raad@example.org' }]);
  expect((await coordinator.page('/monitoring/reports')).body).toContain('heeft zich op 16 januari 2027 afgemeld');
  await at('2027-02-03T07:00+01:00');
  expect((await mails('maandrapport januari 2027')).map(({ recipient }) => recipient)).toEqual([
    ...['apotheek@example.org', 'els@example.org'],
  ]);
});

test('whoever stopped by mistake begins again with the same link, and may have the reports sent elsewhere', async () => {
  const link = (await mails('jaarrapport 2026')).find(({ recipient }) => recipient === 'raad@example.org')?.unsubscribe;
  const path = new URL(link ?? '').pathname;
  const stranger = Client.stranger(world.app);
  const post = (to: string, body: object = {}) => stranger.post<AskedChange & { reason?: string }>(to, body);
  const board = async () => (await list()).recipients.find(({ reader }) => reader === 'board');
  expect((await stranger.page(path)).body).toContain('Toch weer ontvangen');
  expect((await post(`${path}/return`)).body).toMatchObject({ ended: false });
  expect((await post(`${path}/return`)).status).toBe(200);
  expect((await post(`${path}/address`, { address: 'nergens' })).status).toBe(422);
  const taken = await post(`${path}/address`, { address: 'Els@example.org' });
  expect(taken).toMatchObject({ status: 409, body: { reason: 'already-recipient' } });
  expect((await post('/report-subscription/nothing/address', { address: 'x@example.org' })).status).toBe(404);
  // Asked at the new address first: whoever typed it wrong, or asks about another, changes nothing
  const asks = async (address: string, language?: 'nl' | 'en') => {
    expect((await post(`${path}/address`, { address, language })).body).toMatchObject({ asked: address });
    await world.settle();
    await world.settle();
    const [mail] = (await mails('bevestig het adres|confirm the address')).filter((one) => one.recipient === address);
    return /\/report-address\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  };
  const first = await asks('verkeerd@example.org');
  const second = await asks('bestuur@example.org', 'en');
  expect(await board()).toMatchObject({ address: 'raad@example.org', language: 'nl' });
  expect((await stranger.page(second)).body).toContain('naar bestuur@example.org, in het Engels');
  expect((await board())?.address).toBe('raad@example.org');
  const confirm = async (at: string) => (await stranger.post<AskedAddress>(at, {})).body.state;
  expect(await confirm(first)).toBe('over');
  expect(await confirm(second)).toBe('done');
  expect(await confirm(second)).toBe('over');
  expect(await board()).toMatchObject({ address: 'bestuur@example.org', language: 'en' });
  expect((await stranger.page(second.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404);
  // After a week it is over, and nobody is mailed without end
  const third = await asks('raad@example.org', 'nl');
  await at('2027-02-11T07:00+01:00');
  expect(await confirm(third)).toBe('over');
  for (let more = 0; more < 5; more++) await post(`${path}/address`, { address: 'raad@example.org' });
  expect((await post(`${path}/address`, { address: 'raad@example.org' })).body).toMatchObject({ reason: 'too-often' });
  // What the network ended it alone begins again
  await coordinator.delete(`/monitoring/report-recipients/${(await board())?.id ?? ''}`);
  expect((await post(`${path}/return`)).status).toBe(409);
  expect((await stranger.page(path)).body).toContain('vraag het de coördinator');
});

test('who was taken off by mistake, or wants it again, is put back once', async () => {
  const { recipients, left } = await list();
  const els = recipients.find(({ address }) => address === 'els@example.org');
  expect(await coordinator.delete(`/monitoring/report-recipients/${els?.id ?? ''}`)).toMatchObject({
    ...{ status: 200, body: { name: 'Lezer' } },
  });
  const back = (id = '') => coordinator.post<{ reason?: string }>(`/monitoring/report-recipients/${id}/return`, {});
  expect((await back(els?.id)).status).toBe(200);
  expect((await back(els?.id)).status).toBe(404);
  const again = { name: 'Raad', address: 'Bestuur@example.org', language: 'en', reader: 'board' };
  expect((await coordinator.post('/monitoring/report-recipients', again)).status).toBe(201);
  expect(await back(left[0]?.id)).toMatchObject({ status: 409, body: { reason: 'already-recipient' } });
  expect((await list()).left).toEqual([]);
});
