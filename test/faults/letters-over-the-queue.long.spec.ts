import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LettersProcessor } from '../../src/notifications/letters.processor.js';
import { WorkQueues } from '../../src/platform/work/work-queues.js';
import { startAtWork } from '../factories/at-work.js';
import { letterRow, lettersIn, until, waitingLetter } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { startWorld, type World } from '../factories/world.js';

/** As many as are sent at once: those that are on their way when an urgent one comes go first. */
const ON_THEIR_WAY = 5;
let world: World;
let app: NestFastifyApplication;
let server: MailServer;
const subjects = () => server.received.map(({ mail }) => mail.subject ?? '');

beforeAll(async () => {
  server = await startMailServer({ delayMs: 60 });
  world = await startWorld();
  app = await startAtWork(world, { smtpUrl: server.url });
});
beforeEach(async () => {
  server.received.splice(0);
  await world.owner.query('delete from letter');
});
afterAll(async () => {
  await app.close();
  await world.stop();
  await server.stop();
});

const add = (jobs: { id: string; urgent?: boolean }[]) =>
  app.get(WorkQueues).add(
    'letters',
    jobs.map((job) => ({ name: 'send', ...job })),
  );
async function waiting(count: number): Promise<{ id: string }[]> {
  const ids: { id: string }[] = [];
  for (let one = 0; one < count; one++) ids.push({ id: await waitingLetter(world, { number: 2000 + one }) });
  return ids;
}

test('an urgent letter overtakes a backlog', async () => {
  await add(await waiting(24));
  await until(() => server.received.length > 0);
  const urgent = await waitingLetter(world, { number: 3000, urgent: true });
  await add([{ id: urgent, urgent: true }]);
  const sentBefore = server.received.length;
  await until(() => server.received.length === 25);
  const place = subjects().findIndex((subject) => subject.includes('3000'));
  expect(place).toBeLessThanOrEqual(sentBefore + 2 * ON_THEIR_WAY);
});

test('a queue that was emptied loses no letter, and none is sent twice', async () => {
  await add(await waiting(20));
  await until(() => server.received.length > 0);
  await world.owner.query('truncate bullmq.job, bullmq.scheduler cascade');
  await until(() => server.received.length >= 20);
  await until(async () => (await lettersIn(world, 'sent')) === 20);
  expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(server.received.length);
});

test('a job that runs twice sends one letter', async () => {
  const [letter] = await waiting(1);
  if (!letter) throw new Error('no letter waits');
  const work = () => app.get(LettersProcessor).work({ name: 'send', ...letter });
  expect((await Promise.all([work(), work(), work()])).filter(Boolean)).toHaveLength(1);
  await add([letter]);
  await until(async () => (await lettersIn(world, 'sent')) === 1);
  expect(await work()).toBe(false);
  expect([server.received.length, (await letterRow(world, letter.id)).attempts]).toEqual([1, 1]);
});

test('a letter whose job was given up, because its worker died twice, is added again', async () => {
  const [letter] = await waiting(1);
  if (!letter) throw new Error('no letter waits');
  await world.owner.query(
    `insert into bullmq.job (queue, id, seq, name, state, data, opts, max_attempts, added_at_ms, finished_at_ms, stalled_count, failed_reason, deferred_failure)
     values ('letters', $1, nextval('bullmq.job_seq'), 'send', 'failed', $2, '{}', 5, 1, 1, 2, 'job stalled more than allowable limit',
             'job stalled more than allowable limit')`,
    [letter.id, letter],
  );
  await until(async () => (await lettersIn(world, 'sent')) === 1);
  expect(server.received).toHaveLength(1);
});
