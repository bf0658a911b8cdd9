import { addOrganisation } from '../../src/access/founding.js';
import { no } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { lookAt, readIn, undo } from '../factories/lists.js';
import { mailsTo } from '../factories/mailbox.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

interface Duty {
  id: string;
  organisation: { id: string; name: string };
  from: string;
  until: string;
  phone: string;
}
interface Roster {
  items: Duty[];
  gaps: { from: string; until: string }[];
  cover: { municipality: string; always: string[]; share: number; onDuty: { name: string; outsideArea: boolean }[] }[];
}
let world: World;
let coordinator: Client;
let post: string;
beforeAll(async () => {
  world = await startWorld(); // a Wednesday
  coordinator = await world.as('coordinator');
  post = await addOrganisation(world.owner, world.network, {
    name: 'Huisartsenpost Duinstreek',
    kind: 'out-of-hours-post',
  });
  const brings = 'update pharmacy set delivers_out_of_hours = true where organisation_id = $1';
  await world.owner.query(brings, [world.organisations.otherPharmacy]);
});
afterAll(() => world.stop());

const PHONE = '070 345 67 89';
const duty = (from: string, until: string, more: object = {}) => ({
  ...{ organisationId: world.organisations.otherPharmacy, from, until, phone: PHONE },
  ...more,
});
const added = async (body: object) => {
  const answer = await coordinator.post<Duty>('/duties', body);
  expect(answer.status).toBe(201);
  return answer.body;
};
const roster = async (from = '2026-11-18') => (await coordinator.get<Roster>(`/duties?from=${from}`)).body;
const begins = ({ items }: Roster) => items.map(({ from }) => from);

test('an empty roster shows every night and weekend of the week, on the start page too, and no letter a day', async () => {
  const { items, gaps } = await roster();
  expect(items).toEqual([]);
  expect(gaps.map(({ from }) => from)).toEqual([
    ...['2026-11-18T16:00:00.000Z', '2026-11-19T16:00:00.000Z', '2026-11-20T16:00:00.000Z'],
    ...['2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z'],
  ]);
  expect((await coordinator.page('/')).body).toContain('Het dienstrooster van de komende week is leeg');
  expect(await mailsTo(world, emailOf('coordinator'))).toEqual([]);
});

test('a duty is typed on the page; one that overlaps, ends first, has no number or is of nobody is refused in words', async () => {
  const { otherPharmacy, practice } = world.organisations;
  const moment = (name: string, day: string, time: string, year = '2026') => ({
    ...{ [`${name}[day]`]: day, [`${name}[month]`]: '11', [`${name}[year]`]: year, [`${name}[time]`]: time },
  });
  const fields = { organisationId: otherPharmacy, ...moment('from', '18', '17:00'), ...moment('until', '19', '8:00') };
  const noNumber = await coordinator.submit('/duties', fields);
  expect(noNumber.status).toBe(422);
  expect(noNumber.body).toContain('Vul het nummer in waarop tijdens deze dienst wordt opgenomen');
  const sent = await coordinator.submit('/duties', { ...fields, phone: PHONE });
  expect(sent).toMatchObject({ status: 303, headers: { location: '/duties?from=2026-11-18' } });
  const page = await coordinator.page('/duties');
  for (const words of [
    'Apotheek De Linde',
    'woensdag 18 november 17:00',
    'donderdag 19 november 08:00',
    'tel:+31703456789',
  ])
    expect(page.body).toContain(words);
  expect(page.body).not.toContain('zij bezorgt dan niet');
  const nextYear = { ...moment('from', '18', '17:00', '2027'), ...moment('until', '19', '8:00', '2027') };
  const only = await coordinator.follow('/duties', { ...fields, ...nextYear, phone: PHONE, delivers: 'false' });
  expect(only.body).toContain('zij bezorgt dan niet. Zonder een andere apotheek die bezorgt, blijft dit niet gedekt.');
  const again = await coordinator.submit('/duties', { ...fields, phone: PHONE });
  expect(again.status).toBe(422);
  expect(again.body).toContain('Apotheek De Linde heeft dan al dienst');
  expect(await no(coordinator, '/duties', duty('2026-11-18T23:00+01:00', '2026-11-19T23:00+01:00'))).toBe('422 from');
  expect(await no(coordinator, '/duties', duty('2026-11-20T23:00+01:00', '2026-11-20T22:00+01:00'))).toBe('422 until');
  expect(await no(coordinator, '/duties', duty('2026-11-20T23:00+01:00', '2026-11-29T22:00+01:00'))).toBe('422 until');
  expect(
    await no(
      coordinator,
      '/duties',
      duty('2026-11-20T17:00+01:00', '2026-11-21T08:00+01:00', { organisationId: practice }),
    ),
  ).toBe('422 organisationId');
  expect(
    await no(await world.as('pharmacist'), '/duties', duty('2026-11-20T17:00+01:00', '2026-11-21T08:00+01:00')),
  ).toBe('403 may-not');
  // What touches does not overlap, and another may be on duty at the same time.
  await added(duty('2026-11-19T17:00+01:00', '2026-11-20T08:00+01:00'));
  await added(duty('2026-11-18T17:00+01:00', '2026-11-19T08:00+01:00', { organisationId: post }));
});

test('what is saved leaves the roster at the days that were looked at', async () => {
  const { otherPharmacy: organisationId } = world.organisations;
  const fields = {
    ...{ organisationId, phone: PHONE },
    ...{ 'from[day]': '4', 'from[month]': '2', 'from[year]': '2027', 'from[time]': '17:00' },
    ...{ 'until[day]': '5', 'until[month]': '2', 'until[year]': '2027', 'until[time]': '8:00' },
  };
  expect((await coordinator.page('/duties?from=2027-02-01')).body).toContain('action="/duties?week=2027-02-01"');
  const unfit = await coordinator.submit('/duties?week=2027-02-01', { ...fields, phone: 'geen' });
  expect(unfit.status).toBe(422);
  expect(unfit.body).toContain('1 februari 2027');
  const sent = await coordinator.submit('/duties?week=2027-02-01', fields);
  expect(sent.headers.location).toBe('/duties?from=2027-02-01');
  const [there] = (await roster('2027-02-01')).items;
  const removal = `/duties/${String(there?.id)}`;
  expect((await coordinator.page(`${removal}/removal?week=2027-02-01`)).body).toContain(
    `action="${removal}?week=2027-02-01"`,
  );
  const removed = await coordinator.submit(`${removal}?week=2027-02-01`, { _method: 'DELETE' });
  expect(removed.headers.location).toBe('/duties?from=2027-02-01');
});

test('an out-of-hours post that the roster leaves out of a night stands among what nobody covers', async () => {
  const page = (await coordinator.page('/duties?from=2026-11-18')).body;
  expect(page).toContain(
    'Huisartsenpost Duinstreek staat niet in het rooster: donderdag 19 november 17:00 tot vrijdag 20 november 08:00',
  );
  expect(page).not.toMatch(/Duinstreek staat niet in het rooster: woensdag/);
  expect(page).toContain('Er is dan geen nummer: voeg een dienst toe');
  await world.owner.query(`update organisation set phone = '070 222 22 22' where id = $1`, [post]);
  expect((await coordinator.page('/duties?from=2026-11-18')).body).toMatch(
    /Wie dan belt, krijgt het eigen nummer: <a[^>]*href="tel:\+31702222222"/,
  );
  await world.owner.query('update organisation set phone = null where id = $1', [post]);
});

test('a pharmacy sees its own coming duties, and everybody of the network reads the roster', async () => {
  const { otherPharmacy } = world.organisations;
  const page = await (await world.as('otherPharmacist')).page(`/pharmacies/${otherPharmacy}`);
  expect(page.body).toContain('Uw diensten');
  expect(page.body).toContain('woensdag 18 november 17:00 tot donderdag 19 november 08:00');
  const read = await (await world.as('gp')).get<Roster>('/duties');
  expect(read.body.items).toHaveLength(3);
  expect((await (await world.as('gp')).page('/duties')).body).not.toContain('Dienst toevoegen');
});

test('a week is copied to the weeks after it, what is there stays, and copied once more nothing changes', async () => {
  await added(duty('2026-11-25T18:00+01:00', '2026-11-25T19:00+01:00'));
  const copied = await coordinator.post('/duties/copies', { from: '2026-11-18', weeks: 2 });
  expect(copied).toMatchObject({ status: 200, body: { copied: 5, skipped: 1 } });
  expect(begins(await roster('2026-11-25'))).toEqual([
    ...['2026-11-25T16:00:00.000Z', '2026-11-25T17:00:00.000Z', '2026-11-26T16:00:00.000Z'],
  ]);
  const again = await coordinator.post('/duties/copies', { from: '2026-11-18', weeks: 2 });
  expect(again).toMatchObject({ body: { copied: 0, skipped: 6 } });
  const page = await coordinator.submit('/duties/copies', { from: '2026-11-18', weeks: '0' });
  expect(page.body).toContain('Vul 1 tot 26 weken in.');
});

test('a list comes in by the one import, a bad line is told at its cell, and it can be taken back', async () => {
  const file = Buffer.from(
    [
      '\uFEFFApotheek;Datum;Van;Tot;Telefoon;Tot dag',
      '02990002;20-11-2026;17.00;8.00;070 345 67 89;',
      'apotheek de linde;21-11-2026;8:00;8:00;070 345 67 89;23-11-2026',
      'Apotheek Nergens;22-11-2026;8:00;17:00;070 345 67 89;',
      '02990002;22-11-2026;9:00;17:00;070 345 67 89;',
      '02990003;24-11-2026;17:00;8:00;;',
    ].join('\r\n'),
  );
  const look = await readIn(coordinator, 'duties', file);
  expect(look.lines.flatMap(({ line, faults }) => faults.map(({ column }) => [line, column]))).toEqual(
    expect.arrayContaining([
      [4, 'organisation'],
      [6, 'phone'],
    ]),
  );
  expect(
    (await coordinator.post(`/imports/${look.id}/confirmation`, { partial: true }, { version: look.version })).status,
  ).toBe(200);
  await world.settle();
  const at = begins(await roster('2026-11-20'));
  expect(at).toEqual(expect.arrayContaining(['2026-11-20T16:00:00.000Z', '2026-11-21T07:00:00.000Z']));
  expect(at).not.toContain('2026-11-22T08:00:00.000Z'); // its pharmacy is on duty then by the line above
  expect((await roster()).gaps.map(({ from }) => from)).toEqual([
    '2026-11-23T16:00:00.000Z',
    '2026-11-24T16:00:00.000Z',
  ]);
  expect((await undo(await lookAt(coordinator, look), coordinator)).status).toBe(200);
  await world.settle();
  expect(begins(await roster('2026-11-20'))).not.toContain('2026-11-20T16:00:00.000Z');
});

test('a gap a week ahead is a line on the start page and one letter, which leads to the week itself', async () => {
  await added(duty('2026-11-20T17:00+01:00', '2026-11-23T08:00+01:00'));
  await added(duty('2026-11-24T17:00+01:00', '2026-11-25T08:00+01:00'));
  await world.settle();
  await world.settle();
  expect((await coordinator.page('/')).body).toContain('3 keer niemand, eerst maandag 23 november 17:00');
  const about = (await mailsTo(world, emailOf('coordinator'))).filter(({ subject }) =>
    subject.includes('maandag 23 november'),
  );
  expect(about).toHaveLength(1);
  expect(about[0]?.subject).toBe('Het dienstrooster heeft een gat op maandag 23 november');
  expect(about[0]?.text).toContain('/duties?from=2026-11-23');
  await world.settle();
  expect(
    (await mailsTo(world, emailOf('coordinator'))).filter(({ subject }) => subject.includes('maandag 23')),
  ).toHaveLength(1);
});

test('a duty taken off is gone', async () => {
  const { items } = await roster('2026-12-02');
  const one = items[0]?.id ?? '';
  expect((await coordinator.delete(`/duties/${one}`)).status).toBe(200);
  expect((await coordinator.delete(`/duties/${one}`)).status).toBe(404);
  expect((await roster('2026-12-02')).items.map(({ id }) => id)).not.toContain(one);
});

test('whether a pharmacy brings kits on duty is asked where it does not always do so; one that only answers leaves the gap', async () => {
  const { thirdPharmacy } = world.organisations;
  const night = duty('2026-12-08T17:00+01:00', '2026-12-09T08:00+01:00', { organisationId: thirdPharmacy });
  expect(await no(coordinator, '/duties', night)).toBe('422 delivers');
  const asked = await coordinator.submit('/duties', { ...night });
  expect(asked.body).toContain('Apotheek Zeezicht bezorgt volgens haar gegevens niet buiten openingstijd');
  const begun = async () => (await roster('2026-12-08')).gaps.map(({ from }) => from);
  const gap = '2026-12-08T16:00:00.000Z';
  const { id } = await added({ ...night, delivers: false });
  expect(await begun()).toContain(gap);
  expect((await coordinator.page('/duties?from=2026-12-08')).body).toContain('nee, neemt alleen op');
  expect((await coordinator.delete(`/duties/${id}`)).status).toBe(200);
  await added({ ...night, delivers: true });
  expect(await begun()).not.toContain(gap);
});

test('the roster says per municipality whom a duty reaches, with the share of the figures', async () => {
  const figures = await coordinator.get<{ rows: { name: string; coverage: number }[] }>(
    '/monitoring/coverage?mode=outOfHours&by=municipality',
  );
  const { cover } = await roster('2026-12-08');
  expect(cover.length).toBeGreaterThan(4);
  for (const { municipality, share } of cover)
    expect([municipality, share]).toEqual([
      municipality,
      expect.closeTo(figures.body.rows.find(({ name }) => name === municipality)?.coverage ?? -1, 9),
    ]);
  expect(new Set(cover.map(({ share }) => share > 0)).size).toBe(2);
  const wassenaar = cover.find(({ municipality }) => municipality === 'Wassenaar');
  expect(wassenaar).toMatchObject({ always: [], share: 0, onDuty: [{ name: 'Apotheek Zeezicht', outsideArea: true }] });
  const page = (await coordinator.page('/duties?from=2026-12-08')).body;
  expect(page).toContain('Apotheek Zeezicht (buiten eigen gebied,');
  expect(page).toMatch(/Zonder dienst bezorgt dan niemand in [^.]*Wassenaar/);
});

test('a gap is filled from its own line, with the number of the last duty; taking one off says first what it leaves', async () => {
  const page = (await coordinator.page('/duties?from=2026-12-08')).body;
  const [, href = ''] = /href="(\/duties\?from=2026-12-08&amp;fill=2026-12-09T16[^"]*)"/.exec(page) ?? [];
  const form = (await coordinator.page(href.replaceAll('&amp;', '&'))).body;
  for (const field of [
    /name="from\[day\]"[^>]*value="09"/,
    /name="from\[time\]"[^>]*value="17:00"/,
    /name="until\[day\]"[^>]*value="10"/,
  ])
    expect(form).toMatch(field);
  expect(form).toContain(`Apotheek De Linde, ${PHONE}`);
  const { phone: _, ...night } = duty('2026-12-09T17:00+01:00', '2026-12-10T08:00+01:00');
  const filled = await added(night);
  expect(filled).toMatchObject({ phone: PHONE, delivers: true });
  const asked = (await coordinator.page(`/duties/${filled.id}/removal`)).body;
  expect(asked).toMatch(/Van [^.<]*9 dec[^<]* tot [^<]*10 dec[^<]*heeft dan geen apotheek dienst/);
  expect((await (await world.as('gp')).page(`/duties/${filled.id}/removal`)).status).toBe(403);
});

test('a pharmacy says when it delivers apart from when it is open; none is as long as it is open', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const known = async () =>
    (await pharmacist.get<{ deliveryText: string; version: number }>(`/pharmacies/${pharmacy}`)).body;
  const keep = async (deliveryText: string) =>
    pharmacist.patch(`/pharmacies/${pharmacy}`, { deliveryText }, { version: (await known()).version });
  expect((await keep('ma t/m vr 14.00-18.00; za 10.00-13.00')).status).toBe(200);
  expect((await known()).deliveryText).toBe('ma t/m vr 14:00-18:00; za 10:00-13:00');
  expect((await keep('24 december 8-16')).status).toBe(422);
  const asked = await (
    await world.as('gp')
  ).get<{ pharmacy: { id: string } }[]>('/pharmacies/candidates?postcode=2512AB&urgency=urgent');
  expect(asked.body.find((it) => it.pharmacy.id === pharmacy)).toMatchObject({ why: { kind: 'not-in-time' } });
  expect((await keep('geen')).status).toBe(200);
  expect((await known()).deliveryText).toBe('');
});

test('whoever reads the roster reads whom to ask for a change; the list of pharmacies says who is on duty now', async () => {
  await world.owner.query(
    `update organisation set phone = '070 300 00 00' where kind = 'network' and network_id = $1`,
    [world.network],
  );
  expect((await (await world.as('otherPharmacist')).page('/duties')).body).toMatch(
    /Een dienst aanbieden, ruilen[^]*070 300 00 00/,
  );
  world.clock.moveTo(new Date('2026-12-09T23:00+01:00'));
  const list = (await (await world.as('gp')).page('/pharmacies')).body;
  expect(list).toMatch(/Nu dienst:[^]*Apotheek De Linde[^]*tel:\+31703456789/);
  expect(list).toContain('heeft dienst tot');
});
