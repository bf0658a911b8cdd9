import { setTimeout as pause } from 'node:timers/promises';
import { Bell } from './worker.js';

const nothing = () => Promise.resolve(false);

test('a round that hangs keeps no other round waiting', async () => {
  const bell = new Bell();
  let lapses = 0;
  let answer = (): void => undefined;
  bell.addRound(() => new Promise((resolve) => (answer = () => resolve(false))));
  bell.addRound(() => Promise.resolve(++lapses < 0));
  bell.wake();
  await pause(5);
  bell.wake();
  await pause(5);
  expect(lapses).toBe(2);
  answer();
  await bell.onModuleDestroy();
});

test('a round that fails keeps the others going, and whoever waits for all hears of it', async () => {
  const bell = new Bell();
  let done = 0;
  bell.addRound(() => Promise.reject(new Error('stumbled')));
  bell.addRound(() => Promise.resolve(++done < 0));
  await expect(bell.makeRounds()).rejects.toThrow('stumbled');
  expect(done).toBe(1);
});

test('what one round leaves for the others is done before all is settled', async () => {
  const bell = new Bell();
  const letters: string[] = [];
  const sent: string[] = [];
  let events = ['offered', 'unplaced'];
  bell.addRound(() => {
    sent.push(...letters.splice(0));
    return nothing();
  });
  bell.addRound(async () => {
    await pause(5);
    letters.push(...events);
    events = [];
    return letters.length > 0;
  });
  await bell.makeRounds();
  expect(sent).toEqual(['offered', 'unplaced']);
});

test('a sound during a round has it run once more, never beside itself', async () => {
  const bell = new Bell();
  let running = 0;
  let runs = 0;
  bell.addRound(async () => {
    expect(++running).toBe(1);
    await pause(10);
    runs++;
    running--;
    return false;
  });
  bell.wake();
  bell.wake();
  await pause(2);
  bell.wake();
  await bell.makeRounds();
  expect(runs).toBe(2);
});

test('many commits within a moment are one sound', async () => {
  const bell = new Bell();
  let sounds = 0;
  bell.carriedBy(() => Promise.resolve(sounds++));
  for (let commit = 0; commit < 50; commit++) bell.ring(5);
  await pause(20);
  expect(sounds).toBe(1);
});

test('a queue that does not answer is given one sound at a time, and the next when it is back', async () => {
  const bell = new Bell();
  let given = 0;
  let back = (): void => undefined;
  bell.carriedBy(() => {
    given++;
    return new Promise<void>((resolve) => (back = resolve));
  });
  for (let commit = 0; commit < 5; commit++) {
    bell.ring(1);
    await pause(5);
  }
  expect(given).toBe(1);
  back();
  while (given === 1) await pause(5);
  await pause(20);
  expect(given).toBe(2);
});

test('without a queue a process wakes its own rounds', async () => {
  const bell = new Bell();
  let runs = 0;
  bell.addRound(() => Promise.resolve(++runs < 0));
  bell.carriedBy(() => Promise.reject(new Error('away')));
  bell.ring(1);
  await pause(10);
  expect(runs).toBe(1);
});
