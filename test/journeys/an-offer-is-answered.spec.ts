import { randomUUID } from 'node:crypto';
import type { Client } from '../factories/client.js';
import { no, yes } from '../factories/cases.js';
import { asked, measured } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';
import { withoutIds } from '../factories/words.js';

let world: World;
let gp: Client;
let pharmacist: Client;
let other: Client;
let third: Client;
beforeAll(async () => {
  world = await startWorld();
  await signIn();
});
afterAll(() => world.stop());

/** A session that was idle for a quarter of an hour is over. */
async function signIn(): Promise<void> {
  [gp, pharmacist, other, third] = await Promise.all([
    world.as('gp'),
    world.as('pharmacist'),
    world.as('otherPharmacist'),
    world.as('thirdPharmacist'),
  ]);
}

const MINUTE = 60_000;
async function at(moment: Date): Promise<void> {
  world.clock.moveTo(moment);
  await signIn();
  await world.settle();
}
const later = (minutes: number) => at(new Date(world.clock.now().getTime() + minutes * MINUTE));
const statusOf = async (id: string) => {
  const { rows } = await world.owner.query<{ status: string; pharmacy: string | null }>(
    'select k.status, o.name as pharmacy from kit_case k left join organisation o on o.id = k.pharmacy_id where k.id = $1',
    [id],
  );
  return rows[0] && `${rows[0].status} ${rows[0].pharmacy ?? '-'}`;
};
const told = async (id: string, kind: string) => {
  const { rows } = await world.owner.query<{ detail: object }>(
    'select detail from event where case_id = $1 and kind = $2 order by at',
    [id, kind],
  );
  return rows.map(({ detail }) => detail);
};

test('an asked pharmacy sees the clinical minimum and the area, and who it is only after accepting', async () => {
  const { id } = await asked(gp, { egfr: measured(28), allergies: ['N02AA01'] });
  const offered = await pharmacist.get<object>(`/cases/${id}/acceptance`);
  expect(offered.body).toMatchObject({
    ...{ pc4: '2512', urgency: 'today', placeOfStay: 'home' },
    askedFor: {
      lifeExpectancy: 'weeks1to2',
      opioidNaive: true,
      egfr: measured(28),
      allergies: ['N02AA01'],
      standard: { name: '2026.1' },
    },
  });
  const page = await pharmacist.page(`/cases/${id}/acceptance`);
  expect(page.body).toContain('2026.1');
  for (const text of [JSON.stringify(offered.body), page.body])
    expect(withoutIds(text)).not.toMatch(/Vries|1941|999996708|2512 ?AB/);
  await expectPatients(id, 0);
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
  await expectPatients(id, 1);
});

async function expectPatients(id: string, count: number): Promise<void> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from case_party where case_id = $1 and organisation_id = $2 and part = 'supplier' and until is null`,
    [id, world.organisations.pharmacy],
  );
  expect(rows[0]?.n).toBe(count);
}

test('a pharmacy that declines passes the case on, and keeps number, date and its own reason only', async () => {
  const { id, number } = await asked(gp);
  const key = randomUUID();
  const declined = await pharmacist.post<object>(`/cases/${id}/refusal`, { reason: 'no-stock' }, { key });
  expect(declined).toMatchObject({ status: 200, body: { id, number, status: 'requested', moves: [] } });
  expect(await statusOf(id)).toBe('requested Apotheek De Linde');
  expect((await pharmacist.post(`/cases/${id}/refusal`, { reason: 'no-stock' }, { key })).status).toBe(200);
  expect(await no(pharmacist, `/cases/${id}/acceptance`)).toBe('404 not-found');
  expect((await pharmacist.get(`/cases/${id}/refusal`)).status).toBe(404);
  const { rows } = await world.owner.query(
    `select outcome, reason from case_party where case_id = $1 and organisation_id = $2`,
    [id, world.organisations.pharmacy],
  );
  expect(rows).toEqual([{ outcome: 'declined', reason: 'no-stock' }]);
});

test('when everybody has declined the case is without a pharmacy, and the practice hears whom to phone', async () => {
  const { id } = await asked(gp);
  for (const one of [pharmacist, other, third]) await yes(one, `/cases/${id}/refusal`, { reason: 'capacity' });
  expect(await statusOf(id)).toBe('unplaced -');
  expect(await told(id, 'unplaced')).toHaveLength(1);
  expect(await no(gp, `/cases/${id}/offer-again`)).toBe('409 pharmacy-cannot-serve');
});

test('a pharmacy without a valid agreement cannot accept', async () => {
  const { id } = await asked(gp);
  const end = (day: string) =>
    world.owner.query('update pharmacy_agreement set until_day = $2 where organisation_id = $1', [
      world.organisations.pharmacy,
      day,
    ]);
  await end('2026-11-18');
  expect(await no(pharmacist, `/cases/${id}/acceptance`)).toBe('409 agreement-not-valid');
  expect(await statusOf(id)).toBe('requested Apotheek Centrum');
  await end('2027-11-18');
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('released after packing, the kit goes back on the shelf and the next pharmacy is asked', async () => {
  const { id } = await asked(gp);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  const kitId = await shelvedKit(world);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId });
  expect(await no(pharmacist, `/cases/${id}/release`, { reason: 'weather' })).toBe('422 reason');
  expect(await yes(pharmacist, `/cases/${id}/release`, { reason: 'capacity' })).toMatchObject({ status: 'requested' });
  expect(await statusOf(id)).toBe('requested Apotheek De Linde');
  const { rows } = await world.owner.query(`select until is not null as back from case_kit where kit_id = $1`, [kitId]);
  expect(rows).toEqual([{ back: true }]);
  expect(await yes(other, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('the network releases a case of a pharmacy that cannot go on', async () => {
  const { id } = await asked(gp);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  const coordinator = await world.as('coordinator');
  expect(await yes(coordinator, `/cases/${id}/release`, { reason: 'closed' })).toMatchObject({ status: 'requested' });
  expect(await statusOf(id)).toBe('requested Apotheek De Linde');
});

test('an offer that is not answered within the hour lapses to the next pharmacy; the second lapse is told to the coordinator', async () => {
  const { id } = await asked(gp);
  await later(59);
  expect(await statusOf(id)).toBe('requested Apotheek Centrum');
  await later(1);
  expect(await statusOf(id)).toBe('requested Apotheek De Linde');
  expect(await no(pharmacist, `/cases/${id}/acceptance`)).toBe('404 not-found');
  expect(await told(id, 'escalation')).toEqual([]);
  await later(60);
  expect(await statusOf(id)).toBe('requested Apotheek Zeezicht');
  expect(await told(id, 'escalation')).toEqual([{ why: 'second-lapse' }]);
  expect(await yes(third, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('who only let the time pass is asked again at the next opening; who declined is not', async () => {
  const { id } = await asked(gp, { urgency: 'tomorrow' });
  await later(61);
  await yes(other, `/cases/${id}/refusal`, { reason: 'capacity' });
  await yes(third, `/cases/${id}/refusal`, { reason: 'capacity' });
  expect(await statusOf(id)).toBe('unplaced -');
  await world.settle();
  expect(await statusOf(id)).toBe('unplaced -');
  await at(new Date('2026-11-19T08:30:00+01:00'));
  expect(await statusOf(id)).toBe('requested Apotheek Centrum');
});

test('half an hour before the kit is due the coordinator hears that it is not there yet', async () => {
  const { id } = await asked(gp);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await at(new Date('2026-11-19T17:29:00+01:00'));
  expect(await told(id, 'escalation')).toEqual([]);
  await at(new Date('2026-11-19T17:30:00+01:00'));
  await world.settle();
  expect(await told(id, 'escalation')).toEqual([{ why: 'late-delivery' }]);
});
