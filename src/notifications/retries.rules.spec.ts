import { nextAttempt } from './retries.rules.js';

const NOW = new Date('2026-11-18T09:00:00Z');
const seconds = (attempts: number, urgent: boolean) =>
  (nextAttempt(attempts, urgent, NOW).getTime() - NOW.getTime()) / 1000;

test('a letter waits twice as long each time, a quarter of an hour at most', () => {
  expect([1, 2, 3, 8, 9, 200].map((attempts) => seconds(attempts, false))).toEqual([5, 10, 20, 640, 900, 900]);
});

test('an urgent letter is tried again at least once a minute', () => {
  expect([1, 2, 10].map((attempts) => seconds(attempts, true))).toEqual([5, 10, 60]);
});
