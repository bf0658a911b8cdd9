import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueWork } from '../../src/platform/work/due.js';
import type { QueueStanding } from '../../src/platform/work/work-queues.js';
import { signedInAt, startAtWork } from '../factories/at-work.js';
import type { Client } from '../factories/client.js';
import { until } from '../factories/letters.js';
import { startWorld, type World } from '../factories/world.js';

const SECRET = 'Van der Zwaluw 999996708';
let world: World;
let app: NestFastifyApplication;
let administrator: Client;
let stumbles = true;
let done: string[] = [];

beforeAll(async () => {
  world = await startWorld();
  app = await startAtWork(world);
  app.get(DueWork).handle('try-out', ({ period }) => {
    if (stumbles) throw new Error(`no such row: ${SECRET}`);
    done.push(period);
    return Promise.resolve();
  });
  administrator = await signedInAt(app, world, 'administrator');
});
beforeEach(() => {
  stumbles = true;
  done = [];
});
afterAll(async () => {
  await app.close();
  await world.stop();
});

const plan = (period: string) =>
  world.owner.query(`insert into due_work (network_id, job, period, due_at) values ($1, 'try-out', $2, $3)`, [
    ...[world.network, period, world.clock.now()],
  ]);
async function dueQueue(): Promise<QueueStanding | undefined> {
  const { body } = await administrator.get<{ items: QueueStanding[] }>('/queues');
  return body.items.find(({ name }) => name === 'due');
}
const failed = async (count: number) => until(async () => (await dueQueue())?.failed === count);
const attempts = async (period: string) => {
  const { rows } = await world.owner.query<{ attempts: number; done: boolean }>(
    'select attempts, done_at is not null as done from due_work where period = $1',
    [period],
  );
  return rows[0];
};

test('work that failed is seen by the administrator and tried again at once, not when its row would have it', async () => {
  await plan('one');
  await failed(1);
  expect((await administrator.page('/queues')).body).toContain('Opnieuw proberen');
  await world.owner.query(`update due_work set lease_until = lease_until + interval '1 hour' where period = 'one'`);
  stumbles = false;
  const { status, body } = await administrator.post('/queues/due/again');
  expect([status, body]).toEqual([200, { queue: 'due', count: 1 }]);
  await until(() => done.includes('one'));
  await failed(0);
  expect((await administrator.page('/queues')).body).not.toContain('Opnieuw proberen');
  const { rows } = await world.owner.query(`select detail from audit_row where action = 'try-work-again'`);
  expect(rows).toEqual([{ detail: 'due' }]);
});

test('work that was given up after many tries can still be tried again', async () => {
  await plan('two');
  await failed(1);
  await world.owner.query(`update due_work set attempts = 60, lease_until = null where period = 'two'`);
  await until(async () => (await attempts('two'))?.done === true);
  await failed(1);
  stumbles = false;
  await administrator.post('/queues/due/again');
  await until(async () => done.includes('two') && (await attempts('two'))?.done === true);
  expect(await attempts('two')).toEqual({ attempts: 1, done: true });
});

test('what an error says of itself gets neither into the queue nor into the row', async () => {
  await plan('three');
  await failed(1);
  const { rows } = await world.owner.query<{ text: string }>(
    `select j::text as text from bullmq.job j union all select e::text from bullmq.event e union all select d::text from due_work d`,
  );
  expect(rows.filter(({ text }) => /Zwaluw|999996708/.test(text))).toEqual([]);
});

test('nobody but the administrator of the network sees the queues or has work tried again', async () => {
  for (const who of ['coordinator', 'gp', 'auditor'] as const) {
    const other = await signedInAt(app, world, who);
    expect((await other.get('/queues')).status).toBe(403);
    expect((await other.post('/queues/due/again')).status).toBe(403);
  }
});

test('a queue that is not one of ours is not there', async () => {
  expect((await administrator.post('/queues/__proto__/again')).status).toBe(404);
});

/** The world's own application has no queue: as one whose queue does not answer. */
test('while the queue is away the page says so, and nothing is tried again', async () => {
  const there = await world.as('administrator');
  expect((await there.page('/queues')).body).toContain('De wachtrij antwoordt niet');
  const refused = await there.post<{ reason: string }>('/queues/due/again');
  expect([refused.status, refused.body.reason]).toEqual([409, 'queue-away']);
});
