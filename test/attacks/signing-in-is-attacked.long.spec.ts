import { setTimeout as pause } from 'node:timers/promises';
import { hashPassword } from '../../src/access/passwords.js';
import { Client } from '../factories/client.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { describeWithRedis, startRedis, type Redis } from '../setup/redis.js';

let world: World;
let places = 0;
beforeAll(async () => {
  world = await startWorld(undefined, { trustProxy: '127.0.0.1' });
});
afterAll(() => world.stop());

/** Each from an address of its own, unless one is given. */
const signIn = (email: string, password: string, at = `203.0.113.${String(++places % 250)}`, there = world) =>
  Client.stranger(there.app).post<{ reason?: string }>(
    '/session',
    { email, password },
    { headers: { 'x-forwarded-for': at } },
  );
const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
async function took(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

test('a session that was planted before signing in is worth nothing after it', async () => {
  const planted = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const own = `session=${planted}`;
  const body = JSON.stringify({ email: emailOf('gp'), password: passwordOf() });
  const headers = { accept: 'application/json', 'content-type': 'application/json', cookie: own };
  const victim = Client.stranger(world.app);
  expect((await victim.raw('POST', '/session', body, headers)).status).toBe(200);
  expect(victim.cookie('session')).not.toBe(planted);
  const attacker = Client.stranger(world.app);
  const asked = await attacker.raw('GET', '/session', undefined, { accept: 'application/json', cookie: own });
  expect(asked.status).toBe(401);
});

test('signing in once more gives a new session and ends the one before', async () => {
  const nurse = await world.as('nurse');
  const before = nurse.cookie('session');
  const body = JSON.stringify({ email: emailOf('nurse'), password: passwordOf() });
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  expect((await nurse.raw('POST', '/session', body, headers)).status).toBe(200);
  expect(nurse.cookie('session')).not.toBe(before);
  const old = { accept: 'application/json', cookie: `session=${before}` };
  expect((await Client.stranger(world.app).raw('GET', '/session', undefined, old)).status).toBe(401);
});

test('pressing twice signs in twice over and nothing else: each has a session that works', async () => {
  const both = await Promise.all([world.as('courier'), world.as('courier')]);
  const [one, other] = both.map((client) => client.cookie('session'));
  expect(one).not.toBe(other);
  for (const client of both) expect((await client.get('/session')).status).toBe(200);
});

test('whether somebody is known shows neither in the words nor in the time of the answer', async () => {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  const words = new Set<string>();
  const who = { known: emailOf('auditor'), unknown: 'niemand.bekend@example.org' };
  // As dear as the application makes it: those of a world's people cost nothing.
  await world.owner.query(
    'update credential set password_hash = $2 where person_id = (select id from person where email = $1)',
    [who.known, await hashPassword(passwordOf())],
  );
  for (let i = 0; i < 40; i++)
    for (const kind of i % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      await world.owner.query('delete from guess');
      times[kind].push(
        await took(async () => {
          const { status, body } = await signIn(who[kind], `gok ${String(i)}`);
          words.add(`${String(status)} ${JSON.stringify(body)}`);
        }),
      );
    }
  expect([...words]).toHaveLength(1);
  const ratio = middle(times.known) / middle(times.unknown);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.67);
});

test('while two hundred sign-ins wait for their turn others hardly notice', async () => {
  const pharmacist = await world.as('pharmacist');
  const look = () => took(() => pharmacist.get('/session'));
  for (let i = 0; i < 5; i++) await look();
  const quiet: number[] = [];
  for (let i = 0; i < 15; i++) quiet.push(await look());
  const flood = Promise.all(
    Array.from({ length: 200 }, (_, i) =>
      signIn(`iemand${String(i)}@example.org`, 'x', `2001:db8:${i.toString(16)}::1`),
    ),
  );
  const busy: number[] = [];
  for (let i = 0; i < 15; i++) {
    busy.push(await look());
    await pause(10);
  }
  const answers = await flood;
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409, 503]));
  const turnedAway = answers.find(({ status }) => status === 503);
  expect([turnedAway?.body.reason, turnedAway?.headers['retry-after']]).toEqual(['busy', '3']);
  // A flood of two hundred hashes would take seconds: whoever stood behind it would be a hundred times slower.
  expect(middle(busy)).toBeLessThan(Math.max(20 * middle(quiet), 250));
  expect((await signIn(emailOf('gp'), passwordOf())).status).toBe(200);
});

describeWithRedis('with Redis', () => {
  let redis: Redis;
  let other: World;
  beforeAll(async () => {
    redis = await startRedis();
    other = await startWorld(undefined, { trustProxy: '127.0.0.1', redisUrl: redis.url });
  });
  afterAll(async () => {
    await other.stop();
    await redis.stop();
  });

  test('guesses are slowed down just the same, one after the other and side by side', async () => {
    for (const there of [world, other]) {
      const now = there.clock.now();
      there.clock.now = () => now;
      const many = Array.from({ length: 40 }, (_, i) =>
        signIn(emailOf('administrator'), `gok ${String(i)}`, '192.0.2.1', there),
      );
      const statuses = (await Promise.all(many)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 409)).toHaveLength(5);
      expect((await signIn(emailOf('administrator'), passwordOf(), '192.0.2.1', there)).status).toBe(429);
    }
  });
});
