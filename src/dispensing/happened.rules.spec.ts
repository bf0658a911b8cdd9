import { momentOn, whyNotThen } from './happened.rules.js';

const now = new Date('2026-11-18T14:05:30+01:00');
const dispatched = new Date('2026-11-18T13:20:40+01:00');

test('a kit is not delivered tomorrow, nor before it left', () => {
  expect(whyNotThen(new Date('2026-11-18T14:05:31+01:00'), now, dispatched)).toBe('in-the-future');
  expect(whyNotThen(new Date('2026-11-18T13:19:59+01:00'), now, dispatched)).toBe('too-early');
  expect(whyNotThen(new Date('2026-11-18T13:45:00+01:00'), now, dispatched)).toBeNull();
});

test('the minute in which it left is early enough, for nobody types seconds', () => {
  expect(whyNotThen(new Date('2026-11-18T13:20:00+01:00'), now, dispatched)).toBeNull();
});

test('an end today is now, an end on an earlier day is the end of that day', () => {
  expect(momentOn('2026-11-18', now)).toEqual(now);
  expect(momentOn('2026-11-16', now)).toEqual(new Date('2026-11-16T23:59:00+01:00'));
  expect(momentOn('2026-11-19', now)).toBeNull();
});
