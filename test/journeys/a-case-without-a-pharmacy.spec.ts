import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { asked, requestFields } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

const EVENING = new Date('2026-11-18T19:00:00+01:00');
let world: World;
let gp: Client;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld(EVENING);
  gp = await world.as('gp');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const pharmacyOf = async (id: string) => {
  const { rows } = await world.owner.query<{ pharmacy_id: string | null }>(
    'select pharmacy_id from kit_case where id = $1',
    [id],
  );
  return rows[0]?.pharmacy_id;
};
const setting = (column: string, value: boolean, pharmacy: string) =>
  world.owner.query(`update pharmacy set ${column} = $1 where organisation_id = $2`, [value, pharmacy]);

test('urgent in the evening, when nobody is open: no pharmacy, and at once whom to phone', async () => {
  await world.owner.query(`update organisation set phone = '070 999 99 99' where id = $1`, [world.networkOrganisation]);
  const answer = await asked(gp, { urgency: 'urgent' });
  expect(answer).toMatchObject({ status: 'unplaced', pharmacy: null });
  expect(answer.whomToPhone?.[0]).toMatchObject({ name: 'Netwerk Haaglanden', phone: '070 999 99 99' });
  const page = await gp.page(`/cases/${answer.id}/offer-again`);
  expect(page.body).toContain('href="tel:+31709999999"');
  const check = await gp.follow('/cases/check', requestFields({ urgency: 'urgent' }));
  expect(check.body).toContain('href="tel:+31709999999"');
  expect(check.body).toContain('gesloten tot donderdag 19 november 08:30');
});

test('urgent in the evening goes to a pharmacy that delivers then and has a kit ready, for a quarter of an hour', async () => {
  await setting('delivers_out_of_hours', true, world.organisations.thirdPharmacy);
  const nothingToBring = await asked(gp, { urgency: 'urgent' });
  expect(nothingToBring).toMatchObject({ status: 'unplaced', pharmacy: null });
  await shelvedKit(world, { pharmacy: world.organisations.thirdPharmacy });
  const answer = await asked(gp, { urgency: 'urgent' });
  expect(answer.pharmacy?.name).toBe('Apotheek Zeezicht');
  const minutes = (new Date(answer.offerLapsesAt ?? 0).getTime() - world.clock.now().getTime()) / 60_000;
  expect(minutes).toBeGreaterThan(13);
  expect(minutes).toBeLessThanOrEqual(15);
  await setting('delivers_out_of_hours', false, world.organisations.thirdPharmacy);
});

test('urgent goes to who is on duty, before who delivers out of hours by itself', async () => {
  const { otherPharmacy: organisationId, thirdPharmacy } = world.organisations;
  await setting('delivers_out_of_hours', true, thirdPharmacy);
  const duty = {
    organisationId,
    from: '2026-11-18T17:00+01:00',
    until: '2026-11-19T08:00+01:00',
    phone: '070 345 67 89',
    delivers: true,
  };
  const { id } = (await coordinator.post<{ id: string }>('/duties', duty)).body;
  expect((await asked(gp, { urgency: 'urgent' })).pharmacy?.id).toBe(organisationId);
  await coordinator.delete(`/duties/${id}`);
  expect((await asked(gp, { urgency: 'urgent' })).pharmacy?.id).toBe(thirdPharmacy);
  await setting('delivers_out_of_hours', false, thirdPharmacy);
});

test('the coordinator places a case by hand at a pharmacy that serves the area, also one that is closed', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' });
  const { otherPharmacy, practice } = world.organisations;
  const agreedWith = 'de apotheker';
  const form = await coordinator.get<{ pharmacies: { name: string }[] }>(`/cases/${id}/placement`);
  expect(form.body.pharmacies.map(({ name }) => name).sort()).toEqual([
    'Apotheek Centrum',
    'Apotheek De Linde',
    'Apotheek Zeezicht',
  ]);
  expect(JSON.stringify(form.body)).not.toContain('Vries');
  expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId: practice, agreedWith })).toBe(
    '409 pharmacy-cannot-serve',
  );
  expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId: 'de beste', agreedWith })).toBe(
    '422 pharmacyId',
  );
  expect(
    await no(await world.as('practiceAssistant'), `/cases/${id}/placement`, { pharmacyId: otherPharmacy, agreedWith }),
  ).toBe('403 may-not');
  expect(await yes(coordinator, `/cases/${id}/placement`, { pharmacyId: otherPharmacy, agreedWith })).toMatchObject({
    status: 'requested',
  });
  expect(await pharmacyOf(id)).toBe(otherPharmacy);
  const placed = await coordinator.get<{ pharmacies: object[] }>(`/cases/${id}/placement`);
  expect(placed.body.pharmacies).toEqual([]);
  expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId: otherPharmacy, agreedWith })).toBe(
    '409 not-from-this-status',
  );
});

test('the practice asks again, and who can serve now gets the case', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' });
  expect(await no(gp, `/cases/${id}/offer-again`)).toBe('409 pharmacy-cannot-serve');
  const stranger = await world.as('otherGp');
  expect(await no(stranger, `/cases/${id}/offer-again`)).toBe('404 not-found');
  await setting('delivers_out_of_hours', true, world.organisations.pharmacy);
  expect(await no(gp, `/cases/${id}/offer-again`)).toBe('409 pharmacy-cannot-serve');
  await shelvedKit(world);
  expect(await yes(gp, `/cases/${id}/offer-again`)).toMatchObject({ status: 'requested' });
  expect(await pharmacyOf(id)).toBe(world.organisations.pharmacy);
  await setting('delivers_out_of_hours', false, world.organisations.pharmacy);
});

test('a kit that is sealed is a new chance for a case that nobody could take', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' });
  await setting('delivers_out_of_hours', true, world.organisations.pharmacy);
  await world.settle();
  expect(await pharmacyOf(id)).toBeNull();
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
  await shelvedKit(world);
  await world.settle();
  expect(await pharmacyOf(id)).toBe(world.organisations.pharmacy);
  await setting('delivers_out_of_hours', false, world.organisations.pharmacy);
});

test('the next morning the case is offered when the first pharmacy opens', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' });
  world.clock.moveTo(new Date('2026-11-19T08:29:00+01:00'));
  await world.settle();
  expect(await pharmacyOf(id)).toBeNull();
  world.clock.moveTo(new Date('2026-11-19T08:30:00+01:00'));
  await world.settle();
  expect(await pharmacyOf(id)).toBe(world.organisations.pharmacy);
});
