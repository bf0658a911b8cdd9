import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Pharmacy {
  id: string;
  name: string;
  state: string;
  takesPart: boolean;
  why: { kind: string } | null;
  openNow: boolean;
  hours: { weekday: number; opens: string; closes: string }[];
  area: string[];
  version: number;
}
const NEW = {
  name: 'Apotheek Nieuw Begin',
  ownerName: 'De Boer',
  agb: '02991234',
  mailAddress: 'nieuw@example.org',
  phone: '070 123 45 67',
  lat: 52.08,
  lon: 4.31,
};

test('a pharmacy joins, is trained, takes part, pauses and leaves', async () => {
  const coordinator = await world.as('coordinator');
  const added = await coordinator.post<Pharmacy>('/pharmacies', NEW);
  expect(added).toMatchObject({ status: 201, body: { state: 'interested', takesPart: false } });
  const twice = await coordinator.post('/pharmacies', NEW);
  expect(twice).toMatchObject({ status: 422, body: { errors: [{ field: 'agb' }] } });
  const path = `/pharmacies/${added.body.id}`;

  const early = await coordinator.post<{ reason: string }>(`${path}/activation`);
  expect(early).toMatchObject({ status: 409, body: { reason: 'not-from-this-state' } });
  const agreed = await coordinator.post<Pharmacy>(`${path}/agreement`, {
    from: '2026-11-01',
    until: '2027-11-01',
    signedBy: 'De Boer',
  });
  expect(agreed.body.state).toBe('agreed');
  expect((await coordinator.post<Pharmacy>(`${path}/training`)).body.state).toBe('trained');
  const active = await coordinator.post<Pharmacy>(`${path}/activation`);
  expect(active.body).toMatchObject({ state: 'active', takesPart: false, why: { kind: 'readiness-not-confirmed' } });

  const paused = await coordinator.post<Pharmacy>(`${path}/pause`, {
    from: '2026-11-18',
    until: '2026-12-03',
    reason: 'Verbouwing',
  });
  expect(paused.body.why).toMatchObject({ kind: 'paused' });
  const leaving = await coordinator.post<Pharmacy>(`${path}/departure`, { reason: 'Stopt ermee' });
  expect(leaving.body).toMatchObject({ state: 'leaving', takesPart: false });

  const { rows } = await world.owner.query<{ state: string }>(
    'select state from pharmacy_state where organisation_id = $1 order by from_at',
    [added.body.id],
  );
  expect(rows.map(({ state }) => state)).toEqual(['interested', 'agreed', 'trained', 'active', 'leaving']);
});

test('a pharmacy that did not confirm for five weeks takes part again once it confirms', async () => {
  const { pharmacy } = world.organisations;
  await world.owner.query(
    `update pharmacy_readiness set confirmed_at = confirmed_at - interval '40 days' where organisation_id = $1`,
    [pharmacy],
  );
  const pharmacist = await world.as('pharmacist');
  const before = await pharmacist.get<Pharmacy>(`/pharmacies/${pharmacy}`);
  expect(before.body.why).toMatchObject({ kind: 'readiness-not-confirmed' });
  const after = await pharmacist.post<Pharmacy>(`/pharmacies/${pharmacy}/readiness`, { readyKits: 0 });
  expect(after.body).toMatchObject({ takesPart: true, why: null });
});

test('a pharmacy keeps its own hours, and what they were yesterday stays known', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const { body: before } = await pharmacist.get<Pharmacy>(`/pharmacies/${pharmacy}`);
  const hours = [{ weekday: 3, opens: '12:00', closes: '20:00' }];
  const changed = await pharmacist.patch<Pharmacy>(
    `/pharmacies/${pharmacy}`,
    { hours, area: '2512, 2513' },
    { version: before.version },
  );
  expect(changed).toMatchObject({ status: 200, body: { hours, area: ['2512', '2513'], openNow: false } });
  const { rows } = await world.owner.query(
    'select from pharmacy_opening where organisation_id = $1 and until_day is not null',
    [pharmacy],
  );
  expect(rows).toHaveLength(5);
  const stale = await pharmacist.patch<{ reason: string }>(
    `/pharmacies/${pharmacy}`,
    { hours },
    { version: before.version },
  );
  expect(stale).toMatchObject({ status: 412, body: { reason: 'stale' } });
});

test('another pharmacy cannot change it, and cannot confirm for it', async () => {
  const { pharmacy } = world.organisations;
  const other = await world.as('otherPharmacist');
  expect((await other.patch(`/pharmacies/${pharmacy}`, { phone: '070 999 00 11' }, { version: 1 })).status).toBe(404);
  expect((await other.post(`/pharmacies/${pharmacy}/readiness`)).status).toBe(404);
  expect((await other.post(`/pharmacies/${pharmacy}/pause`, { from: '2026-11-20', reason: 'Zomaar' })).status).toBe(
    404,
  );
});

test('an area outside the network and a closing time before opening are told at their field', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const { body } = await pharmacist.get<Pharmacy>(`/pharmacies/${pharmacy}`);
  const version = body.version;
  const outside = await pharmacist.patch<{ errors: object[] }>(
    `/pharmacies/${pharmacy}`,
    { area: '1011' },
    { version },
  );
  expect(outside).toMatchObject({ status: 422, body: { errors: [{ field: 'area' }] } });
  const monday = { weekday: 1, opens: '08:00', closes: '17:30' };
  const twice = { hours: [monday, monday] };
  const overlap = await pharmacist.patch<{ errors: object[] }>(`/pharmacies/${pharmacy}`, twice, { version });
  expect(overlap).toMatchObject({ status: 422, body: { errors: [{ field: 'hours.1.opens' }] } });
});

test('everybody in the network can look a pharmacy up, with its phone number', async () => {
  const nurse = await world.as('nurse');
  const { body } = await nurse.page('/pharmacies');
  expect(body).toContain('Apotheek De Linde');
  expect(body).toContain('070 000 0002');
  expect((await nurse.page(`/pharmacies/${world.organisations.otherPharmacy}`)).status).toBe(200);
  expect((await nurse.get('/pharmacies/geen-nummer')).status).toBe(404);
});
