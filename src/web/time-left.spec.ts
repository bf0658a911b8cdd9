import { timeLeft } from './time-left.js';

const seenAt = new Date('2026-11-18T09:00:00Z');
const expiresAt = new Date('2026-11-18T20:00:00Z');
const at = (time: string) => new Date(`2026-11-18T${time}Z`);
const minutes = (n: number) => n * 60_000;

test('after thirteen minutes the page warns, after fifteen it is over', () => {
  expect(timeLeft({ seenAt, expiresAt }, seenAt)).toEqual({ warnMs: minutes(13), endMs: minutes(15), last: false });
  expect(timeLeft({ seenAt, expiresAt }, at('09:14:00'))).toEqual({ warnMs: 0, endMs: minutes(1), last: false });
  expect(timeLeft({ seenAt, expiresAt }, at('09:20:00'))).toEqual({ warnMs: 0, endMs: 0, last: false });
});

test('twelve hours after signing in going on does not help any more', () => {
  const late = at('19:50:00');
  expect(timeLeft({ seenAt: late, expiresAt }, late)).toEqual({ warnMs: minutes(8), endMs: minutes(10), last: true });
});
