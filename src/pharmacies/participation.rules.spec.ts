import { momentOf } from '../platform/calendar.js';
import { PHARMACY_STATES, takesPart, type ParticipationFacts } from './participation.rules.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from './pharmacies.settings.js';

const settings = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;
const facts: ParticipationFacts = {
  state: 'active',
  agreementFrom: '2026-01-01',
  agreementUntil: '2027-01-01',
  pausedFrom: null,
  pausedUntil: null,
  pausedReason: null,
  readinessConfirmedAt: momentOf('2026-11-02', '16:00'),
};
const on = (day: string, changed: Partial<ParticipationFacts> = {}) => {
  const part = takesPart({ ...facts, ...changed }, momentOf(day, '12:00'), settings);
  return part.ok ? null : part.why;
};

test('an active pharmacy with an agreement and a fresh confirmation takes part', () => {
  expect(on('2026-11-22')).toBeNull();
});

test('readiness confirmed on 2 November counts up to and including 7 December', () => {
  expect(on('2026-12-07')).toBeNull();
  expect(on('2026-12-08')).toEqual({ kind: 'readiness-not-confirmed', since: '2026-11-02' });
  expect(on('2026-11-22', { readinessConfirmedAt: null })).toEqual({ kind: 'readiness-not-confirmed', since: null });
});

test('on a day before it was confirmed, a pharmacy was not ready', () => {
  expect(on('2026-11-01')).toEqual({ kind: 'readiness-not-confirmed', since: '2026-11-02' });
});

test('an agreement holds from its first day until, not including, its last', () => {
  const always = { readinessConfirmedAt: momentOf('2026-12-31', '09:00') };
  expect(on('2026-12-31', always)).toBeNull();
  expect(on('2027-01-01', always)).toEqual({ kind: 'agreement-ended', on: '2027-01-01' });
  expect(on('2027-01-01', { ...always, agreementUntil: null })).toBeNull();
  expect(on('2026-11-22', { agreementFrom: '2026-12-01' })).toEqual({
    kind: 'agreement-not-begun',
    from: '2026-12-01',
  });
  expect(on('2026-11-22', { agreementFrom: null })).toEqual({ kind: 'no-agreement' });
});

test('a pause begins and ends on the days that were announced', () => {
  const pause = { pausedFrom: '2026-11-20', pausedUntil: '2026-12-03', pausedReason: 'verbouwing' };
  expect(on('2026-11-19', pause)).toBeNull();
  expect(on('2026-11-20', pause)).toEqual({ kind: 'paused', until: '2026-12-03', reason: 'verbouwing' });
  expect(on('2026-12-02', pause)).toMatchObject({ kind: 'paused' });
  expect(on('2026-12-03', pause)).toBeNull();
  expect(on('2026-11-30', { ...pause, pausedUntil: null })).toMatchObject({ kind: 'paused', until: null });
});

test('before training and after leaving a pharmacy does not take part', () => {
  for (const state of PHARMACY_STATES) {
    expect(on('2026-11-22', { state })).toEqual(state === 'active' ? null : { kind: 'not-active', state });
  }
});
