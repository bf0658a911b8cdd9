import { SESSIONS_AT_MOST } from '../../src/access/sessions.rules.js';
import type { Client } from '../factories/client.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const whoHas = (token: string) =>
  world.app.inject({ url: '/session', headers: { accept: 'application/json', cookie: `session=${token}` } });
const after = async (minutes: number, client: Client) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
  return (await client.get('/session')).status;
};

test('who proves anew that it is them goes on in the same session under a new token, and the old one opens nothing', async () => {
  const gp = await world.as('gp');
  const before = gp.cookie('session');
  const wrong = await gp.post('/session/confirmation', { password: 'een ander lang wachtwoord' });
  expect([wrong.status, gp.cookie('session')]).toEqual([409, before]);
  expect((await gp.post('/session/confirmation', { password: passwordOf() })).status).toBe(200);
  expect(gp.cookie('session')).not.toBe(before);
  expect((await whoHas(before)).statusCode).toBe(401);
  expect((await whoHas(gp.cookie('session'))).statusCode).toBe(200);
  // A form that stood open in another window can still be sent.
  expect((await gp.post('/session/confirmation', { password: passwordOf() })).status).toBe(200);
  expect((await gp.get<{ sessions: unknown[] }>('/account')).body.sessions).toHaveLength(1);
});

test('one person has so many sessions and no more: the one that was not used for longest ends', async () => {
  const [first, used] = [await world.as('gp'), await world.as('gp')];
  expect(await after(2, used)).toBe(200);
  for (let more = 0; more < SESSIONS_AT_MOST - 1; more++) await world.as('gp');
  expect([(await first.get('/session')).status, (await used.get('/session')).status]).toEqual([401, 200]);
  expect((await used.get<{ sessions: unknown[] }>('/account')).body.sessions).toHaveLength(SESSIONS_AT_MOST);
  expect((await (await world.as('nurse')).get('/session')).status).toBe(200);
});

test('whoever ends sessions proved not long ago that it is them', async () => {
  const gp = await world.as('gp');
  expect([await after(10, gp), await after(10, gp)]).toEqual([200, 200]);
  const late = await gp.delete<{ reason: string }>('/account/sessions');
  expect([late.status, late.body.reason]).toEqual([409, 'sign-in-again']);
  await gp.post('/session/confirmation', { password: passwordOf() });
  expect((await gp.delete('/account/sessions')).status).toBe(200);
});

test('half a day after signing in a session is over, however much it was used', async () => {
  const gp = await world.as('gp');
  const statuses: number[] = [];
  for (let quarters = 0; quarters < 52; quarters++) statuses.push(await after(14, gp));
  expect(statuses.filter((status) => status === 200)).toHaveLength(51);
  expect(statuses.at(-1)).toBe(401);
});

test('signing out tells the browser to forget what it still has', async () => {
  const gp = await world.as('gp');
  const { headers, status } = await gp.delete('/session');
  expect([status, headers['clear-site-data']]).toEqual([200, '"cache", "storage"']);
});
