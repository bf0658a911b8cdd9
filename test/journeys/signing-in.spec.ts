import { Client } from '../factories/client.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a prescriber signs in and is told for whom she acts', async () => {
  const gp = await world.as('gp');
  const { status, body } = await gp.get<{ organisation: { kind: string }; role: string }>('/session');
  expect(status).toBe(200);
  expect(body).toMatchObject({ organisation: { kind: 'practice' }, role: 'prescriber' });
});

test('a wrong password and somebody unknown get the same answer', async () => {
  const stranger = Client.stranger(world.app);
  const wrong = await stranger.post<object>('/session', { email: emailOf('gp'), password: 'iets anders' });
  const unknown = await stranger.post<object>('/session', { email: 'niemand@example.org', password: 'iets anders' });
  expect(wrong.status).toBe(409);
  expect(unknown.body).toEqual(wrong.body);
});

test('whoever signs out is a stranger again', async () => {
  const nurse = await world.as('nurse');
  expect((await nurse.delete('/session')).status).toBe(200);
  expect((await nurse.get('/session')).status).toBe(401);
});

test('a session that nobody used for a quarter of an hour is over', async () => {
  const courier = await world.as('courier');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 16 * 60_000));
  expect((await courier.get('/session')).status).toBe(401);
});

test('every sign-in, refused ones too, is on record', async () => {
  const { rows } = await world.owner.query(`select outcome from audit_row where action = 'sign-in'`);
  expect(rows).toEqual(expect.arrayContaining([{ outcome: 'done' }, { outcome: 'refused' }]));
});

test('where patients are real a password alone lets nobody in', async () => {
  const real = await startWorld(undefined, { demonstration: false });
  try {
    const stranger = Client.stranger(real.app);
    const right = await stranger.step('/session', { email: emailOf('gp'), password: passwordOf() });
    expect(right).toMatchObject({ status: 200, body: { next: 'set-up' } });
    for (const path of ['/', '/cases', '/session', '/session/confirmation', '/organisations', '/live'])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
    const wrong = await stranger.post<{ reason: string }>('/session', { email: emailOf('gp'), password: 'fout' });
    expect(wrong).toMatchObject({ status: 409, body: { reason: 'sign-in-failed' } });
  } finally {
    await real.stop();
  }
});
