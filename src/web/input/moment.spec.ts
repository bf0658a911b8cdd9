import 'reflect-metadata';
import { momentFrom } from './moment.decorator.js';

test('a day and a time on a form are one moment in Amsterdam, in winter and in summer', () => {
  expect(momentFrom({ day: '3', month: '12', year: '2026', time: '9:05' })).toBe('2026-12-03T08:05:00.000Z');
  expect(momentFrom({ day: '03', month: '7', year: '2026', time: '09.05' })).toBe('2026-07-03T07:05:00.000Z');
});

test('half a moment, or one that cannot be, is left for the validator to refuse', () => {
  for (const fields of [
    { day: '31', month: '2', year: '2026', time: '10:00' },
    { day: '3', month: '2', year: '2026', time: '25:00' },
    { time: '10:00' },
    { day: '3', month: '2', year: '2026' },
  ])
    expect(momentFrom(fields)).not.toMatch(/Z$/);
});

test('a moment that came as text stays as it came', () => {
  expect(momentFrom('2026-11-18T10:00:00+01:00')).toBe('2026-11-18T10:00:00+01:00');
  expect(momentFrom(undefined)).toBeUndefined();
});
