import { setTimeout as pause } from 'node:timers/promises';
import type { Signal } from './signal.js';
import { Worker } from './worker.js';

const nothing = () => Promise.resolve(false);
const signal = (send: () => Promise<unknown>): Signal => ({ send, answers: () => Promise.resolve(true) });

test('a task that hangs keeps no other task waiting', async () => {
  const worker = new Worker();
  let lapses = 0;
  let answer = (): void => undefined;
  worker.addTask(() => new Promise((resolve) => (answer = () => resolve(false))));
  worker.addTask(() => Promise.resolve(++lapses < 0));
  worker.wake();
  await pause(5);
  worker.wake();
  await pause(5);
  expect(lapses).toBe(2);
  answer();
  await worker.onModuleDestroy();
});

test('a task that fails keeps the others going, and whoever waits for all hears of it', async () => {
  const worker = new Worker();
  let done = 0;
  worker.addTask(() => Promise.reject(new Error('stumbled')));
  worker.addTask(() => Promise.resolve(++done < 0));
  await expect(worker.runTasks()).rejects.toThrow('stumbled');
  expect(done).toBe(1);
});

test('what one task leaves for the others is done before all is settled', async () => {
  const worker = new Worker();
  const letters: string[] = [];
  const sent: string[] = [];
  let events = ['offered', 'unplaced'];
  worker.addTask(() => {
    sent.push(...letters.splice(0));
    return nothing();
  });
  worker.addTask(async () => {
    await pause(5);
    letters.push(...events);
    events = [];
    return letters.length > 0;
  });
  await worker.runTasks();
  expect(sent).toEqual(['offered', 'unplaced']);
});

test('a signal during a task has it run once more, never beside itself', async () => {
  const worker = new Worker();
  let running = 0;
  let runs = 0;
  worker.addTask(async () => {
    expect(++running).toBe(1);
    await pause(10);
    runs++;
    running--;
    return false;
  });
  worker.wake();
  worker.wake();
  await pause(2);
  worker.wake();
  await worker.runTasks();
  expect(runs).toBe(2);
});

test('many commits within a moment are one signal', async () => {
  let signals = 0;
  const worker = new Worker(signal(() => Promise.resolve(signals++)));
  for (let commit = 0; commit < 50; commit++) worker.wakeSoon(5);
  await pause(20);
  expect(signals).toBe(1);
});

test('a queue that does not answer is given one signal at a time, and the next when it is back', async () => {
  let given = 0;
  let back = (): void => undefined;
  const slow = signal(() => {
    given++;
    return new Promise<void>((resolve) => (back = resolve));
  });
  const worker = new Worker(slow);
  for (let commit = 0; commit < 5; commit++) {
    worker.wakeSoon(1);
    await pause(5);
  }
  expect(given).toBe(1);
  back();
  while (given === 1) await pause(5);
  await pause(20);
  expect(given).toBe(2);
});

test('without a queue a process wakes its own tasks', async () => {
  const worker = new Worker(signal(() => Promise.reject(new Error('away'))));
  let runs = 0;
  worker.addTask(() => Promise.resolve(++runs < 0));
  worker.wakeSoon(1);
  await pause(10);
  expect(runs).toBe(1);
});
