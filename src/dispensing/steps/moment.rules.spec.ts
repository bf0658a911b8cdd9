import { momentOn } from './moment.rules.js';

const now = new Date('2026-11-18T14:05:30+01:00');

test('an end today is now, an end on an earlier day is the end of that day', () => {
  expect(momentOn('2026-11-18', now)).toEqual(now);
  expect(momentOn('2026-11-16', now)).toEqual(new Date('2026-11-16T23:59:00+01:00'));
  expect(momentOn('2026-11-19', now)).toBeNull();
});
