import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { makeApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/work/worker.js';
import { requestedCase } from '../factories/cases.js';
import { leaveWorkToOthers, until } from '../factories/letters.js';
import { startWorld, type World } from '../factories/world.js';
import { describeWithRedis, startRedis } from '../setup/redis.js';

/** Shorter than a worker takes to find by itself what PostgreSQL says is due: what is done sooner came over the queue. */
const SOON_MS = 4_000;

let world: World;
let app: NestFastifyApplication | undefined;
beforeEach(async () => {
  world = await startWorld();
  await leaveWorkToOthers(world);
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  await world.stop();
});

async function toldAfterWaking(redisUrl: string): Promise<boolean> {
  app = await makeApplication({ ...world.config, redisUrl }, world.clock);
  await pause(1000); // the first rounds of a start
  await requestedCase(world);
  app.get(Worker).wakeSoon();
  const since = performance.now();
  await until(async () => (await count('event where expanded_at is null')) === 0);
  return performance.now() - since < SOON_MS;
}

test('what was committed wakes a worker over the queue in PostgreSQL', async () => {
  expect(await toldAfterWaking('')).toBe(true);
  expect(await count(`bullmq.event where queue = 'events'`)).toBeGreaterThan(0);
});

describeWithRedis('on Redis', () => {
  test('what was committed wakes a worker over the queue in Redis', async () => {
    const redis = await startRedis();
    try {
      expect(await toldAfterWaking(redis.url)).toBe(true);
      expect(await count('bullmq.event')).toBe(0);
    } finally {
      await app?.close();
      app = undefined;
      await redis.stop();
    }
  });
});

async function count(text: string): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(`select count(*)::int as n from ${text}`);
  return rows[0]?.n ?? 0;
}
