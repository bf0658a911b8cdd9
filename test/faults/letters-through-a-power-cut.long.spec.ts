import { requestedCase } from '../factories/cases.js';
import { leaveWorkToOthers, lettersIn, letterRow, until, waitingLetter } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { startWorker, type Process } from '../factories/process.js';
import { startWorld, type World } from '../factories/world.js';

const LETTERS = 40;
let world: World;
let server: MailServer;
const processes: Process[] = [];

const worker = async (env: Record<string, string> = {}) => {
  const started = await startWorker(world, { SMTP_URL: server.url, ...env });
  processes.push(started);
  return started;
};
const messageIds = () => server.received.map(({ mail }) => mail.messageId);

beforeAll(async () => {
  world = await startWorld(new Date());
  await leaveWorkToOthers(world);
});
beforeEach(async () => {
  server = await startMailServer({ delayMs: 5 });
});
afterEach(async () => {
  for (const ended of processes.splice(0).map((one) => one.stop())) await ended;
  await server.stop();
  await world.owner.query('delete from letter');
});
afterAll(() => world.stop());

test('two workers never send one letter twice', async () => {
  for (let count = 0; count < LETTERS; count++) await waitingLetter(world);
  await Promise.all([worker(), worker()]);
  await until(async () => (await lettersIn(world, 'sent')) === LETTERS, 90_000);
  expect(server.received).toHaveLength(LETTERS);
  expect(new Set(messageIds()).size).toBe(LETTERS);
});

test('a worker that dies between sending a letter and marking it has it sent again, with the same Message-ID', async () => {
  const id = await waitingLetter(world);
  const dies = await worker({ FAILPOINT: 'letter-sent-not-marked' });
  expect(await dies.ended).toBe('SIGKILL');
  expect((await letterRow(world, id)).state).toBe('due');
  await world.owner.query('update letter set lease_until = lease_until - $1::interval', ['10 minutes']);
  await worker();
  await until(async () => (await letterRow(world, id)).state === 'sent');
  expect(messageIds()).toEqual([`<${id}@netwerk.example>`, `<${id}@netwerk.example>`]);
});

test('a worker that is asked to stop finishes the letter it is sending', async () => {
  await server.stop();
  server = await startMailServer({ delayMs: 1500 });
  const id = await waitingLetter(world);
  const asked = await worker();
  await until(() => server.attempts === 1);
  expect(await asked.stop()).toBe(0);
  expect(await letterRow(world, id)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('an event whose sound was lost is found by the next round, and its letter is sent', async () => {
  await worker();
  await requestedCase(world);
  await until(() => server.received.length === 1);
  expect(server.received[0]?.to).toEqual(['apotheek-centrum@example.org']);
});
