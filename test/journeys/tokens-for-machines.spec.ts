import { addDays } from '../../src/platform/calendar.js';
import { Client } from '../factories/client.js';
import { administratorOf, madeToken, type MadeToken } from '../factories/machines.js';
import { startWorld, type World } from '../factories/world.js';

const HOUR = 3_600_000;
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const later = (ms: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + ms));
const works = async (token: string) => (await Client.machine(world.app, token).get('/session')).status === 200;
const input = (own: object = {}) => ({
  name: 'AIS',
  role: 'pharmacist',
  expiresOn: addDays(world.clock.today(), 30),
  ...own,
});

test('a token is shown once and kept only as a hash', async () => {
  const { id, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  expect(token).toMatch(/^pk_[0-9a-f]{16}_[\w-]{43}$/);
  const administrator = await administratorOf(world, 'pharmacy');
  expect(JSON.stringify((await administrator.get(`/api-tokens/${id}`)).body)).not.toContain(token.slice(20));
  const { rows } = await world.owner.query('select api_token::text as kept from api_token');
  expect(JSON.stringify(rows)).not.toContain(token.slice(20));
  expect((await administrator.page('/api-tokens')).body).not.toContain(token.slice(20));
});

test('only a role that fits the organisation, a day within a year, and a name', async () => {
  const administrator = await administratorOf(world, 'pharmacy');
  const field = async (own: object) => {
    const answer = await administrator.post<{ errors: { field: string }[] }>('/api-tokens', input(own));
    return [answer.status, answer.body.errors.map((error) => error.field)];
  };
  for (const role of ['prescriber', 'coordinator', 'administrator', 'auditor', 'system', 'anything'])
    expect([role, await field({ role })]).toEqual([role, [422, ['role']]]);
  const today = world.clock.today();
  for (const expiresOn of [addDays(today, -1), addDays(today, 366), '2026-02-30', undefined])
    expect(await field({ expiresOn })).toEqual([422, ['expiresOn']]);
  expect(await field({ name: '' })).toEqual([422, ['name']]);
  expect((await administrator.post('/api-tokens', input({ expiresOn: addDays(today, 365) }))).status).toBe(201);
});

test('an administrator makes them for their own organisation and no other, and proves first that it is them', async () => {
  const { id } = await madeToken(world, 'pharmacy', 'pharmacist');
  const others = [await administratorOf(world, 'otherPharmacy'), await world.as('administrator')];
  for (const other of others) {
    expect((await other.get<{ items: object[] }>('/api-tokens')).body.items).toEqual([]);
    expect((await other.get(`/api-tokens/${id}`)).status).toBe(404);
    expect((await other.post(`/api-tokens/${id}/rotation`, { overlapHours: 0 })).status).toBe(404);
    expect((await other.delete(`/api-tokens/${id}`)).status).toBe(404);
  }
  expect((await others[1]?.post('/api-tokens', input({ role: 'coordinator' })))?.status).toBe(201);
  expect((await (await world.as('pharmacist')).post('/api-tokens', input())).status).toBe(403);
  const administrator = await administratorOf(world, 'pharmacy');
  for (let n = 0; n < 2; n++) {
    later(10 * 60_000);
    await administrator.get('/session');
  }
  const late = await administrator.post<{ reason: string }>('/api-tokens', input());
  expect(late).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
});

test('a renewed token works at once, the old one for as long as was chosen', async () => {
  const { id, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  const administrator = await administratorOf(world, 'pharmacy');
  const rotate = (overlapHours: number) =>
    administrator.post<MadeToken>(`/api-tokens/${id}/rotation`, { overlapHours });
  expect((await rotate(25)).status).toBe(422);
  const renewed = await rotate(2);
  expect(renewed.status).toBe(200);
  expect(renewed.body.token.slice(0, 20)).toBe(token.slice(0, 20));
  expect([await works(token), await works(renewed.body.token)]).toEqual([true, true]);
  later(2 * HOUR + 1000);
  expect([await works(token), await works(renewed.body.token)]).toEqual([false, true]);
  const again = (
    await (await administratorOf(world, 'pharmacy')).post<MadeToken>(`/api-tokens/${id}/rotation`, { overlapHours: 0 })
  ).body;
  expect([await works(renewed.body.token), await works(again.token)]).toEqual([false, true]);
});

test('renewing once more while the old token still works ends that old one, and the page says so before', async () => {
  const { id, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  const administrator = await administratorOf(world, 'pharmacy');
  const rotate = async () =>
    (await administrator.post<MadeToken>(`/api-tokens/${id}/rotation`, { overlapHours: 24 })).body.token;
  const warning = 'Vernieuwt u nu opnieuw, dan stopt dat oude token meteen';
  expect((await administrator.page(`/api-tokens/${id}`)).body).not.toContain(warning);
  const second = await rotate();
  expect((await administrator.page(`/api-tokens/${id}`)).body).toContain(warning);
  const third = await rotate();
  expect([await works(token), await works(second), await works(third)]).toEqual([false, true, true]);
});

test('a revoked token and an expired one work no more, and are not renewed', async () => {
  const [lost, short] = [
    await madeToken(world, 'pharmacy', 'pharmacist'),
    await madeToken(world, 'pharmacy', 'courier', 1),
  ];
  const administrator = await administratorOf(world, 'pharmacy');
  expect((await administrator.delete(`/api-tokens/${lost.id}`)).status).toBe(200);
  expect(await works(lost.token)).toBe(false);
  expect((await administrator.post(`/api-tokens/${lost.id}/rotation`, { overlapHours: 24 })).status).toBe(409);
  expect(await works(short.token)).toBe(true);
  later(48 * HOUR);
  expect(await works(short.token)).toBe(false);
});

test('what somebody who is disabled had made is revoked with them', async () => {
  const { id, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  const maker = (await world.owner.query<{ made_by: string }>('select made_by from api_token where id = $1', [id]))
    .rows[0];
  const as = (role: string) =>
    world.owner.query(
      `select set_config('app.network', $1, false), set_config('app.role', $2, false), set_config('app.now', $3, false)`,
      [world.network, role, world.clock.now().toISOString()],
    );
  await as('nurse');
  await world.owner.query('select revoke_tokens_made_by($1)', [maker?.made_by]);
  expect(await works(token)).toBe(true);
  await as('administrator');
  await world.owner.query('select revoke_tokens_made_by($1)', [maker?.made_by]);
  expect(await works(token)).toBe(false);
});

test('when it was last used is written down once a minute at most', async () => {
  const { id, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  const used = async () =>
    (await (await administratorOf(world, 'pharmacy')).get<MadeToken>(`/api-tokens/${id}`)).body.usedAt;
  expect(await used()).toBeNull();
  await works(token);
  const first = await used();
  expect(first).not.toBeNull();
  later(30_000);
  await works(token);
  expect(await used()).toBe(first);
  later(61_000);
  await works(token);
  expect(await used()).not.toBe(first);
});

test('the pages make, renew and revoke a token without a script', async () => {
  const administrator = await administratorOf(world, 'pharmacy');
  expect((await administrator.page('/api-tokens/new')).body).toContain('Apothekersassistent');
  const [year, month, day] = addDays(world.clock.today(), 90).split('-') as [string, string, string];
  const wrong = await administrator.submit('/api-tokens', { name: 'AIS', role: 'pharmacist' });
  expect([wrong.status, wrong.body.includes('Vul een bestaande dag in')]).toEqual([422, true]);
  const expiry = { 'expiresOn[day]': day, 'expiresOn[month]': month, 'expiresOn[year]': year };
  const made = await administrator.submit('/api-tokens', { name: 'AIS', role: 'pharmacist', ...expiry });
  const token = /pk_[0-9a-f]{16}_[\w-]{43}/.exec(made.body)?.[0] ?? '';
  expect([made.status, await works(token)]).toEqual([200, true]);
  expect(made.headers['cache-control']).toBe('no-store');
  const id = /\/api-tokens\/([0-9a-f-]{36})/.exec((await administrator.page('/api-tokens')).body)?.[1] ?? '';
  const renewed = await administrator.submit(`/api-tokens/${id}/rotation`, { overlapHours: '0' });
  expect([renewed.status, await works(token)]).toEqual([200, false]);
  const gone = await administrator.submit(`/api-tokens/${id}`, { _method: 'DELETE' });
  expect([gone.status, gone.headers['location']]).toEqual([303, '/api-tokens']);
  expect((await administrator.page(`/api-tokens/${id}`)).body).toContain('Ingetrokken op');
});

test('whoever is not known is told how to prove it, and a token that is no good is called so', async () => {
  const challenge = async (client: Client) => {
    const { status, headers } = await client.get('/session');
    return [status, headers['www-authenticate']];
  };
  expect(await challenge(Client.stranger(world.app))).toEqual([401, 'Bearer realm="palliatieve-kit"']);
  const forged = Client.machine(world.app, `pk_${'0'.repeat(16)}_${'a'.repeat(43)}`);
  expect(await challenge(forged)).toEqual([401, 'Bearer realm="palliatieve-kit", error="invalid_token"']);
  expect((await Client.stranger(world.app).page('/cases')).headers).not.toHaveProperty('www-authenticate');
  expect((await (await world.as('gp')).get('/session')).headers).not.toHaveProperty('www-authenticate');
});
