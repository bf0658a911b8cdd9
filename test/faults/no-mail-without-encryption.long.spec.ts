import { letterRow, waitingLetter } from '../factories/letters.js';
import { startMailServer } from '../factories/mail-server.js';
import { MORNING, startWorld } from '../factories/world.js';

/** Reaches this machine, but does not look like the loopback: as a mail server elsewhere would. */
const ELSEWHERE = '0.0.0.0';

test('a server elsewhere without STARTTLS gets no mail at all: the letter waits', async () => {
  const server = await startMailServer({ startTls: false });
  const world = await startWorld(MORNING, { smtpUrl: `smtp://${ELSEWHERE}:${server.port}` });
  const id = await waitingLetter(world);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'due', attempts: 1 });
  expect((await letterRow(world, id)).last_error).toMatch(/ETLS|ECONNECTION/);
  expect([server.attempts, server.received]).toEqual([0, []]);
  await world.stop();
  await server.stop();
});

test('a server elsewhere with a certificate that nobody vouches for gets no mail either', async () => {
  const server = await startMailServer({ startTls: true });
  const world = await startWorld(MORNING, { smtpUrl: `smtp://${ELSEWHERE}:${server.port}` });
  const id = await waitingLetter(world);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'due', attempts: 1 });
  expect(server.received).toEqual([]);
  await world.stop();
  await server.stop();
});

test('on this machine itself encryption is used where it is offered', async () => {
  const server = await startMailServer({ startTls: true });
  const world = await startWorld(MORNING, { smtpUrl: server.url });
  const id = await waitingLetter(world);
  await world.settle();
  expect((await letterRow(world, id)).state).toBe('sent');
  expect(server.received.map(({ secure }) => secure)).toEqual([true]);
  await world.stop();
  await server.stop();
});

test('a server that is not there makes no letter lost and keeps nobody from their work', async () => {
  const server = await startMailServer();
  await server.stop();
  const world = await startWorld(MORNING, { smtpUrl: server.url });
  const id = await waitingLetter(world);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'due', attempts: 1 });
  expect((await (await world.as('gp')).get('/notices')).status).toBe(200);
  await world.stop();
});
