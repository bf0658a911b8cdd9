import pg from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { makeApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/work/worker.js';
import { Clock } from '../../src/platform/clock.js';
import { MORNING, testConfig } from '../factories/world.js';
import { describeWithRedis, startRedis } from '../setup/redis.js';
import { freshDatabase, type TestDatabase } from '../setup/test-database.js';

/** Shorter than the rounds that a worker makes by itself: what is done sooner came over the queue. */
const SOON_MS = 4_000;

let database: TestDatabase;
let app: NestFastifyApplication | undefined;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  await database.drop();
});

async function roundsAfterRinging(redisUrl: string): Promise<number> {
  const config = { ...testConfig(database.appUrl), redisUrl };
  app = await makeApplication(config, new Clock(MORNING));
  const worker = app.get(Worker);
  await pause(500); // the first rounds of a start
  let rounds = 0;
  worker.addTask(() => {
    rounds++;
    return Promise.resolve(false);
  });
  worker.wakeSoon(0);
  for (let waited = 0; rounds === 0 && waited < SOON_MS; waited += 50) await pause(50);
  return rounds;
}

test('what was committed wakes a worker over the queue in PostgreSQL', async () => {
  expect(await roundsAfterRinging('')).toBeGreaterThan(0);
  const { rows } = await jobs();
  expect(Number(rows[0]?.count)).toBeGreaterThan(0);
});

describeWithRedis('on Redis', () => {
  test('what was committed wakes a worker over the queue in Redis', async () => {
    const redis = await startRedis();
    try {
      expect(await roundsAfterRinging(redis.url)).toBeGreaterThan(0);
      expect(Number((await jobs()).rows[0]?.count)).toBe(0);
    } finally {
      await app?.close();
      app = undefined;
      await redis.stop();
    }
  });
});

async function jobs() {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  try {
    return await owner.query<{ count: string }>(
      `select count(*) from bullmq.job where name = 'wake' and state = 'completed'`,
    );
  } finally {
    await owner.end();
  }
}
