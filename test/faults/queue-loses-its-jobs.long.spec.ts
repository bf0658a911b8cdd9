import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis as RedisClient } from 'ioredis';
import { makeApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/work/worker.js';
import { requestedCase } from '../factories/cases.js';
import { leaveWorkToOthers, until } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { startWorker, type Process } from '../factories/process.js';
import { startWorld, type World } from '../factories/world.js';
import { describeWithRedis, startRedis, type Redis } from '../setup/redis.js';

let world: World;
let server: MailServer;
let web: NestFastifyApplication;
let worker: Process;

/** A process that answers pages and one that does the work, each with its own connections. */
async function start(redisUrl = ''): Promise<void> {
  server = await startMailServer();
  world = await startWorld(new Date());
  await leaveWorkToOthers(world);
  const config = { ...world.config, role: 'web' as const, redisUrl };
  web = await makeApplication(config, world.clock);
  worker = await startWorker(world, { SMTP_URL: server.url, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) });
}

async function stop(): Promise<void> {
  expect(await worker.stop()).toBe(0);
  await web.close();
  await world.stop();
  await server.stop();
}

/** How long after a commit in the one process the other has sent its mail. */
async function mailAfterCommit(): Promise<number> {
  const before = server.received.length;
  await requestedCase(world);
  const start = performance.now();
  web.get(Worker).wakeSoon();
  await until(() => server.received.length > before);
  return performance.now() - start;
}

/** Sooner than the rounds that a worker makes by itself, three times out of three. */
async function soundReachesTheWorker(): Promise<void> {
  await mailAfterCommit(); // the first letter also loads what writes letters
  const times = [await mailAfterCommit(), await mailAfterCommit(), await mailAfterCommit()];
  expect(Math.max(...times)).toBeLessThan(3_500);
}

describe('on PostgreSQL', () => {
  beforeAll(() => start());
  afterAll(stop);

  test('a commit in one process has another send the mail at once', soundReachesTheWorker);

  test('a queue that lost its jobs loses no letter', async () => {
    const before = server.received.length;
    await requestedCase(world);
    await until(() => server.received.length > before); // nobody rang
  });
});

describeWithRedis('on Redis', () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    await start(redis.url);
  });
  afterAll(() => world.stop());

  test('a commit in one process has another send the mail at once', soundReachesTheWorker);

  test('a queue that was emptied loses no letter and wakes again', async () => {
    const client = new RedisClient(redis.url);
    await client.flushall();
    client.disconnect();
    expect(await mailAfterCommit()).toBeLessThan(15_000);
    await soundReachesTheWorker();
  });

  test('while the queue is away letters are sent a little later, and the worker stops when asked', async () => {
    await redis.stop();
    expect(await mailAfterCommit()).toBeLessThan(15_000);
    expect(await worker.stop()).toBe(0);
    redis = await startRedis(redis.port); // a client waits for its server to come back, also to say goodbye
    await web.close();
    await redis.stop();
    await server.stop();
  });
});
