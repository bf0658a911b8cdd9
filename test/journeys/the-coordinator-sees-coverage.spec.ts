import type { CoverageAnswer } from '../../src/monitoring/coverage-answer.rules.js';
import type { FiguresAnswer } from '../../src/monitoring/figures/figures.rules.js';
import type { Overview } from '../../src/monitoring/overview.query.js';
import type { WithoutAnswer } from '../../src/monitoring/questions/without.rules.js';
import { systemOf } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  await world.owner.query(
    `insert into pharmacy_readiness (network_id, organisation_id, confirmed_at) select network_id, organisation_id, '2026-10-20' from pharmacy`,
  );
  // One pharmacy in the very centre of each of two areas, that serve nothing else; the third serves nobody
  const place = (id: string, pc4: string, owner: string, outOfHours: boolean) =>
    world.owner.query(
      `update pharmacy p set radius_km = 0.01, owner_name = $3, delivers_out_of_hours = $4, lat = a.lat, lon = a.lon
       from postcode_area a where a.network_id = p.network_id and a.pc4 = $2 and p.organisation_id = $1`,
      [id, pc4, owner, outOfHours],
    );
  const { pharmacy, otherPharmacy, thirdPharmacy } = world.organisations;
  await place(pharmacy, '2241', 'Jansen', true);
  await place(otherPharmacy, '2241', 'De Vries', false);
  await place(thirdPharmacy, '2242', 'Jansen', false);
  for (const [id, pc4] of [
    [pharmacy, '2241'],
    [pharmacy, '2242'],
    [otherPharmacy, '2241'],
    [thirdPharmacy, '2241'],
    [thirdPharmacy, '2243'],
  ])
    await world.owner.query(
      `insert into pharmacy_area (network_id, organisation_id, pc4, from_day) values ($1, $2, $3, '2026-01-01')`,
      [world.network, id, pc4],
    );
});
afterAll(() => world.stop());

const ask = async (query: string) => (await coordinator.get<CoverageAnswer>(`/monitoring/coverage${query}`)).body;
/** Of this moment two views tell the same: the one that offers use too, and the one that looks back. */
const readyBothWays = async () => {
  const system = systemOf(world.network, world.networkOrganisation);
  const [both] = await world.app.get(Database).read(system, (tx) =>
    tx.query<{ now: string[]; then: string[] }[]>(
      `select array(select pharmacy_id from monitoring.ready_now order by 1) as now,
              array(select distinct pharmacy_id from monitoring.shelf where ready @> app_now() order by 1) as then`,
    ),
  );
  expect(both?.then).toEqual(both?.now);
  return both?.now.length;
};
const served = async (query: string) =>
  (await ask(`${query}&by=pc4`)).rows.filter(({ coverage }) => coverage === 1).map(({ code }) => code);

test('in office hours the areas that somebody lists are served, and Wassenaar for 202.5 of 231', async () => {
  expect(await served('?mode=office')).toEqual(['2241', '2242', '2243']);
  const { rows, total, at, pharmacies } = await ask('?mode=office&by=municipality');
  expect({ at, pharmacies }).toEqual({ at: '2026-11-18', pharmacies: 3 });
  // 77.6 + 82.5 + 42.4 of 77.6 + 82.5 + 42.4 + 10.1 + 18.4
  const wassenaar = rows.find(({ code }) => code === 'GM0629');
  expect(wassenaar?.covered).toBeCloseTo(202.5, 6);
  expect(wassenaar?.weight).toBeCloseTo(231, 6);
  expect(wassenaar?.coverage).toBeCloseTo(202.5 / 231, 9);
  expect(rows.find(({ code }) => code === 'GM0518')?.coverage).toBe(0);
  expect(total.covered).toBeCloseTo(202.5, 6);
});

test('twice needs two owners, out of hours somebody who delivers then', async () => {
  // 2241: Jansen (two branches) and De Vries; 2242 and 2243: Jansen alone
  expect(await served('?mode=twice')).toEqual(['2241']);
  expect(await served('?mode=outOfHours')).toEqual(['2241', '2242']);
});

test('ready needs a kit on the shelf, now and on a day in the past', async () => {
  expect(await served('?mode=ready')).toEqual([]);
  const { network, organisations, standard, owner } = world;
  const { rows: people } = await owner.query<{ id: string }>('select id from person limit 2');
  await owner.query(
    `insert into kit (network_id, id, organisation_id, serial, standard_id, status, seal_number, assembled_by, assembled_at, checked_by, checked_at,
                      sealed_by, sealed_at, earliest_expiry, conformity)
     values ($1, gen_random_uuid(), $2, 'K1', $3, 'sealed', 'Z1', $4, '2026-11-01', $5, '2026-11-01', $4, '2026-11-01', '2027-02-16', 'conforms')`,
    [network, organisations.thirdPharmacy, standard, people[0]?.id, people[1]?.id],
  );
  // 90 days before 16 February 2027 is 18 November 2026: today it may still leave
  expect(await served('?mode=ready')).toEqual(['2241', '2243']);
  expect(await served('?mode=ready&at=2026-11-17')).toEqual(['2241', '2243']);
  expect(await served('?mode=ready&at=2026-10-31')).toEqual([]);
  expect(await served('?mode=ready&at=2026-11-19')).toEqual([]);
});

test('a kit in a case, recalled or emptied is ready no more, today as in what is looked back on', async () => {
  const { owner, network, organisations } = world;
  const { rows } = await owner.query<{ id: string }>(`select id from kit where serial = 'K1'`);
  const kit = rows[0]?.id;
  await owner.query('alter table kit_case disable trigger user');
  const { rows: cases } = await owner.query<{ id: string }>(
    `insert into kit_case (network_id, id, practice_id, pharmacy_id, status, place_of_stay, urgency, patient_key, deliver_by,
                           order_valid_until, requested_at)
     values ($1, gen_random_uuid(), $2, $3, 'packed', 'home', 'today', '\\x00', '2026-11-10', '2026-12-10', '2026-11-10') returning id`,
    [network, organisations.practice, organisations.thirdPharmacy],
  );
  await owner.query('alter table kit_case enable trigger user');
  const inCase = (until: string | null) =>
    owner.query(
      `insert into case_kit (network_id, case_id, kit_id, supplier_id, from_at, until) values ($1, $2, $3, $4, '2026-11-10', $5)`,
      [network, cases[0]?.id, kit, organisations.thirdPharmacy, until],
    );
  expect(await readyBothWays()).toBe(1);
  await inCase(null);
  expect(await readyBothWays()).toBe(0);
  expect(await served('?mode=ready')).toEqual([]);
  expect(await served('?mode=ready&at=2026-11-12')).toEqual([]);
  expect(await served('?mode=ready&at=2026-11-09')).toEqual(['2241', '2243']);
  // It did not leave: back on the shelf after two days
  await owner.query(`update case_kit set until = '2026-11-12T00:00+01:00'`);
  expect(await served('?mode=ready')).toEqual(['2241', '2243']);
  expect(await served('?mode=ready&at=2026-11-11')).toEqual([]);
  expect(await served('?mode=ready&at=2026-11-12')).toEqual(['2241', '2243']);
  // Emptied on the 14th
  await owner.query(
    `insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, expanded_at)
     values ($1, gen_random_uuid(), 'kit-emptied', 'kit', $2, '2026-11-14', $3, 'pharmacist', '2026-11-14')`,
    [network, kit, organisations.thirdPharmacy],
  );
  expect(await readyBothWays()).toBe(1);
  await owner.query(`update kit set status = 'emptied' where id = $1`, [kit]);
  expect(await readyBothWays()).toBe(0);
  expect(await served('?mode=ready')).toEqual([]);
  expect(await served('?mode=ready&at=2026-11-13')).toEqual(['2241', '2243']);
  expect(await served('?mode=ready&at=2026-11-15')).toEqual([]);
});

test('a paused pharmacy serves nobody until the promised day, one that is closed not on its days', async () => {
  const { pharmacy, thirdPharmacy } = world.organisations;
  await world.owner.query(
    `insert into pharmacy_pause values ($1, gen_random_uuid(), $2, '2026-11-10', '2026-11-12', 'verbouwing', '2026-11-09')`,
    [world.network, pharmacy],
  );
  await world.owner.query(`insert into pharmacy_closure values ($1, $2, '2026-11-15', '2026-11-16', 'vakantie')`, [
    world.network,
    thirdPharmacy,
  ]);
  expect(await served('?at=2026-11-11')).toEqual(['2241', '2243']);
  expect(await served('?at=2026-11-12')).toEqual(['2241', '2242', '2243']);
  expect(await served('?at=2026-11-16')).toEqual(['2241', '2242']);
  expect(await served('?at=2026-11-17')).toEqual(['2241', '2242', '2243']);
  // Closed, but for one morning
  await world.owner.query(`insert into pharmacy_other_hours values ($1, $2, '2026-11-16', '09:00', '12:00')`, [
    world.network,
    thirdPharmacy,
  ]);
  expect(await served('?at=2026-11-15')).toEqual(['2241', '2242']);
  expect(await served('?at=2026-11-16')).toEqual(['2241', '2242', '2243']);
  await world.owner.query('delete from pharmacy_other_hours');
});

test('readiness counts for 35 days, or as long as the network says; an agreement until its end', async () => {
  // Nobody can confirm a day to come: who is ready today counts then, and the page says so
  expect(await served('?at=2026-12-17')).toEqual(['2241', '2242', '2243']);
  expect(await served('?at=2027-03-01')).toEqual(['2241', '2242', '2243']);
  for (const page of ['coverage', 'without-a-kit', 'weakest-point', 'next-pharmacy']) {
    expect((await coordinator.page(`/monitoring/${page}?at=2027-03-01`)).body).toContain('alsof dat zo blijft');
    expect((await coordinator.page(`/monitoring/${page}`)).body).not.toContain('alsof dat zo blijft');
  }
  // Confirmed on 11 November: 16 December is the 35th day after it
  const now = world.clock.now();
  world.clock.moveTo(new Date('2026-12-16T12:00+01:00'));
  coordinator = await world.as('coordinator');
  expect(await served('?mode=office')).toEqual(['2241', '2242', '2243']);
  world.clock.moveTo(new Date('2026-12-17T12:00+01:00'));
  coordinator = await world.as('coordinator');
  expect(await served('?mode=office')).toEqual([]);
  expect(await served('?at=2027-03-01')).toEqual([]);
  // All confirmations lapsed: nobody is served, which is a number, and nobody takes part
  const { headlines } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(headlines.find(({ kind }) => kind === 'coverage')?.value).toBe(0);
  const { items } = (await coordinator.get<FiguresAnswer>('/monitoring/figures')).body;
  expect(items.find(({ key }) => key === 'supply')).toMatchObject({ denominator: null, why: 'insufficient-data' });
  await world.owner.query(`insert into network_setting values ($1, 'pharmacy.readinessDays', '36')`, [world.network]);
  expect(await served('?mode=office')).toEqual(['2241', '2242', '2243']);
  world.clock.moveTo(now);
  coordinator = await world.as('coordinator');
  await world.owner.query(`update pharmacy_agreement set until_day = '2026-12-01' where organisation_id = $1`, [
    world.organisations.thirdPharmacy,
  ]);
  expect(await served('?at=2026-11-30')).toEqual(['2241', '2242', '2243']);
  expect(await served('?at=2026-12-01')).toEqual(['2241', '2242']);
});

test('where nobody comes because a pharmacy is paused, it is the one to ask, with why and on the overview its telephone', async () => {
  await world.owner.query(`update organisation set phone = '0701234567' where id = $1`, [
    world.organisations.otherPharmacy,
  ]);
  for (const id of [world.organisations.pharmacy, world.organisations.otherPharmacy, world.organisations.thirdPharmacy])
    await world.owner.query(
      `insert into pharmacy_pause (network_id, id, organisation_id, from_day, until_day, reason, recorded_at)
       values ($1, gen_random_uuid(), $2, '2026-11-01', '2027-01-11', 'verbouwing', '2026-11-01')`,
      [world.network, id],
    );
  const { rows } = (await coordinator.get<WithoutAnswer>('/monitoring/without-a-kit?at=2026-11-18')).body;
  expect(rows.find(({ pc4 }) => pc4 === '2241')?.nearest).toMatchObject({
    absent: { why: 'paused', until: '2027-01-11' },
  });
  expect((await coordinator.page('/monitoring/without-a-kit')).body).toContain('gepauzeerd tot 11 januari 2027');
  const { attention } = (await coordinator.get<Overview>('/monitoring')).body;
  expect(attention.find(({ kind }) => kind === 'not-covered')).toMatchObject({ ask: { absent: { why: 'paused' } } });
  await world.owner.query('delete from pharmacy_pause');
});

test('a pharmacy that left serves nobody from that moment on', async () => {
  await world.owner.query(`insert into pharmacy_state values ($1, $2, '2026-11-18T08:00+01:00', 'leaving')`, [
    world.network,
    world.organisations.pharmacy,
  ]);
  expect(await served('?at=2026-11-18')).toEqual(['2241', '2243']);
  expect(await served('?at=2026-11-17')).toEqual(['2241', '2242', '2243']);
});

test('the page says it in a sentence, and refuses a day that does not exist', async () => {
  const { status, body } = await coordinator.page('/monitoring/coverage?mode=twice&by=pc4');
  expect(status).toBe(200);
  expect(body).toContain('door twee eigenaren');
  expect(body).toContain('2241 Wassenaar');
  const wrong = await coordinator.page('/monitoring/coverage?at=2026-02-31');
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('Vul een bestaande dag in');
  expect((await coordinator.get('/monitoring/coverage?mode=sometimes')).status).toBe(422);
  expect((await (await world.as('pharmacist')).get('/monitoring/coverage')).status).toBe(403);
});
