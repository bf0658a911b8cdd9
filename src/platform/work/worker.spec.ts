import { setTimeout as pause } from 'node:timers/promises';
import { TriedAgainLater } from './failure.js';
import type { QueueName } from './queues.js';
import type { QueueWork, WorkJob, WorkQueues } from './work-queues.js';
import { Worker } from './worker.js';

/** The work of one queue, kept in a list: what is done leaves it. */
function workOf(queue: QueueName, waiting: string[], work: (job: string) => unknown): QueueWork {
  const due = () => Promise.resolve(waiting.map((name) => ({ name })));
  const done = async ({ name }: WorkJob) => {
    await work(name);
    waiting.splice(waiting.indexOf(name), 1);
    return true;
  };
  return { queue, due, work: done } as unknown as QueueWork;
}
const queues = (wake: () => Promise<unknown>) => ({ wake }) as WorkQueues;

test('a mail server that hangs keeps no lapse waiting', async () => {
  const worker = new Worker();
  const lapses: string[] = [];
  const lapsed: string[] = [];
  let answer = (): void => undefined;
  worker.add(workOf('letters', ['one'], () => new Promise<void>((resolve) => (answer = resolve))));
  worker.add(workOf('due', lapses, (lapse) => lapsed.push(lapse)));
  worker.wake();
  await pause(5);
  lapses.push('of case 1');
  worker.wake();
  await pause(5);
  expect(lapsed).toEqual(['of case 1']);
  answer();
  await worker.onModuleDestroy();
});

test('work that fails keeps the others going, and whoever waits for all hears of it', async () => {
  const worker = new Worker();
  const told: string[] = [];
  worker.add(workOf('due', ['lapse'], () => Promise.reject(new Error('stumbled'))));
  worker.add(workOf('events', ['accepted'], (event) => told.push(event)));
  await expect(worker.runTasks()).rejects.toThrow('stumbled');
  expect(told).toEqual(['accepted']);
});

test('work whose row says when it is tried again is no concern of who waits for the rest', async () => {
  const worker = new Worker();
  const waiting = ['report'];
  const fails = () => {
    waiting.splice(0);
    throw new TriedAgainLater(new Error('too early'));
  };
  worker.add(workOf('reports', waiting, fails));
  await expect(worker.runTasks()).resolves.toBeUndefined();
});

test('what one leaves for the others is done before all is settled', async () => {
  const worker = new Worker();
  const letters: string[] = [];
  const sent: string[] = [];
  worker.add(workOf('letters', letters, (letter) => sent.push(letter)));
  worker.add(workOf('events', ['offered', 'unplaced'], (event) => letters.push(`of ${event}`)));
  worker.add(workOf('due', ['lapse'], () => letters.push('of a lapse')));
  await worker.runTasks();
  expect(sent).toEqual(['of a lapse', 'of offered', 'of unplaced']);
});

test('nothing is worked beside itself', async () => {
  const worker = new Worker();
  let [running, runs] = [0, 0];
  const slowly = async () => {
    expect(++running).toBe(1);
    await pause(10);
    running--;
    runs++;
  };
  worker.add(workOf('letters', ['one', 'two'], slowly));
  worker.wake();
  worker.wake();
  await worker.runTasks();
  expect(runs).toBe(2);
});

test('the first commit after a silence wakes the workers at once, and many within a moment wake them once more', async () => {
  let woken = 0;
  const worker = new Worker(queues(() => Promise.resolve(woken++)));
  worker.wakeSoon();
  await pause(20);
  expect(woken).toBe(1);
  for (let commit = 0; commit < 50; commit++) worker.wakeSoon();
  await pause(300);
  expect(woken).toBe(2);
});

test('a queue that does not answer is called once at a time, and again when it is back', async () => {
  let called = 0;
  let back = (): void => undefined;
  const worker = new Worker(
    queues(() => {
      called++;
      return new Promise<void>((resolve) => (back = resolve));
    }),
  );
  for (let commit = 0; commit < 5; commit++) {
    worker.wakeSoon();
    await pause(5);
  }
  await pause(150);
  worker.wakeSoon();
  await pause(5);
  expect(called).toBe(1);
  back();
  while (called === 1) await pause(5);
  await pause(20);
  expect(called).toBe(2);
  await worker.onModuleDestroy();
});

test('without a queue a process wakes itself', async () => {
  const worker = new Worker();
  const told: string[] = [];
  worker.add(workOf('events', ['accepted'], (event) => told.push(event)));
  worker.wakeSoon();
  await pause(20);
  expect(told).toEqual(['accepted']);
});
