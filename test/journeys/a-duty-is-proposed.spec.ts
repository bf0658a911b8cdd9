import { no } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { mailsTo } from '../factories/mailbox.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

interface Proposal {
  id: string;
  organisation: { name: string };
  over: { id: string } | null;
}
interface Roster {
  items: { id: string; organisation: { id: string; name: string }; from: string }[];
  proposals: Proposal[];
}
const PHARMACY = 'apotheek-centrum@example.org';
const PHONE = '070 345 67 89';
const WEEK = '/duties?from=2026-11-18';

let world: World;
let coordinator: Client;
let pharmacist: Client;
let other: Client;
beforeAll(async () => {
  world = await startWorld(); // a Wednesday
  [coordinator, pharmacist, other] = [
    await world.as('coordinator'),
    await world.as('pharmacist'),
    await world.as('otherPharmacist'),
  ];
});
afterAll(() => world.stop());

const night = (day: number, more: object = {}) => ({
  ...{ from: `2026-11-${String(day)}T17:00+01:00`, until: `2026-11-${String(day + 1)}T08:00+01:00` },
  ...{ phone: PHONE, delivers: true },
  ...more,
});
const propose = async (body: object, who = pharmacist) => {
  const answer = await who.post<Proposal>('/duty-proposals', body);
  expect(answer.status).toBe(201);
  return answer.body;
};
const seen = async (who: Client) => (await who.get<Roster>(WEEK)).body;
const subjects = async (address: string) => {
  await world.settle();
  return (await mailsTo(world, address)).map(({ subject }) => subject);
};

test('a pharmacist fills a gap from its own line; the coordinator is told and puts it in the roster with one click', async () => {
  const page = (await pharmacist.page(WEEK)).body;
  const [, href = ''] = /href="(\/duties\?from=2026-11-18&amp;fill=2026-11-19T16[^"]*#propose)"/.exec(page) ?? [];
  const form = (await pharmacist.page(href.replaceAll('&amp;', '&').replace('#propose', ''))).body;
  expect(form).toMatch(/action="\/duty-proposals\?week=2026-11-18"[^]*name="from\[day\]"[^>]*value="19"/);
  const moment = (name: string, day: string, time: string) => ({
    ...{ [`${name}[day]`]: day, [`${name}[month]`]: '11', [`${name}[year]`]: '2026', [`${name}[time]`]: time },
  });
  const fields = { ...moment('from', '19', '17:00'), ...moment('until', '20', '8:00'), phone: PHONE, delivers: 'true' };
  const sent = await pharmacist.submit('/duty-proposals', fields);
  expect(sent).toMatchObject({ status: 303, headers: { location: '/duties?from=2026-11-19' } });
  expect((await seen(pharmacist)).items).toEqual([]);
  expect((await coordinator.page('/')).body).toContain('1 voorstel voor het dienstrooster');
  expect(await subjects(emailOf('coordinator'))).toContainEqual(
    expect.stringContaining('wil een dienst doen op donderdag 19'),
  );

  const [waits] = (await seen(coordinator)).proposals;
  const path = `/duty-proposals/${waits?.id ?? ''}`;
  expect((await coordinator.page('/duties')).body).toContain(`${path}/acceptance`);
  expect(await no(pharmacist, `${path}/acceptance`)).toBe('403 may-not');
  expect((await coordinator.submit(`${path}/acceptance`, {})).status).toBe(303);
  const { items, proposals } = await seen(pharmacist);
  expect([items.map(({ from }) => from), proposals]).toEqual([['2026-11-19T16:00:00.000Z'], []]);
  expect(await subjects(PHARMACY)).toContain('Uw dienst op donderdag 19 november staat in het rooster');
  expect(await no(coordinator, `${path}/acceptance`)).toBe('404 not-found');
});

test('a duty of a colleague is taken over in one piece: hers is gone, and she is told', async () => {
  const [own] = (await seen(other)).items;
  expect((await other.page(WEEK)).body).toContain(`over=${own?.id ?? ''}#propose`);
  const { id, over } = await propose(night(19, { over: own?.id }), other);
  expect(over).toMatchObject({ id: own?.id });
  expect((await seen(pharmacist)).proposals).toMatchObject([{ id }]);
  expect((await pharmacist.delete(`/duty-proposals/${id}`)).status).toBe(404);
  expect((await coordinator.post(`/duty-proposals/${id}/acceptance`)).status).toBe(200);
  const { items } = await seen(other);
  expect(items.map(({ organisation }) => organisation.id)).toEqual([world.organisations.otherPharmacy]);
  expect(await subjects(PHARMACY)).toContainEqual(expect.stringMatching(/doet uw dienst op donderdag 19/));
});

test('the pharmacy takes it back, or the coordinator refuses it and the pharmacy is told; twice the same is refused', async () => {
  const first = await propose(night(24));
  expect(await no(pharmacist, '/duty-proposals', night(24))).toBe('422 from');
  expect((await seen(other)).proposals).toEqual([]);
  expect((await pharmacist.delete(`/duty-proposals/${first.id}`)).status).toBe(200);
  const { id } = await propose(night(24));
  expect((await coordinator.delete(`/duty-proposals/${id}`)).status).toBe(200);
  expect(await subjects(PHARMACY)).toContain('Uw dienst op dinsdag 24 november komt niet in het rooster');
  expect((await seen(coordinator)).proposals).toEqual([]);
});

test('what the roster would refuse is refused at once: an overlap with an own duty, an end before the start, a duty that is gone', async () => {
  expect(await no(other, '/duty-proposals', night(19))).toBe('422 from');
  expect(await no(pharmacist, '/duty-proposals', night(25, { until: '2026-11-25T12:00+01:00' }))).toBe('422 until');
  expect(await no(pharmacist, '/duty-proposals', night(25, { over: world.network }))).toBe('422 from');
  expect(await no(await world.as('gp'), '/duty-proposals', night(25))).toBe('403 may-not');
});
