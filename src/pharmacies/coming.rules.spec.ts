import { momentOf, type Weekday } from '../platform/calendar.js';
import type { Asking, CandidateFacts } from './candidate.js';
import { offerOrder } from './offer-order.rules.js';
import { leftOutInWords } from './offer-order.text.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from './pharmacies.settings.js';

const settings = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;
const hours = (opens: string, closes: string) =>
  ([1, 2, 3, 4, 5] as Weekday[]).map((weekday) => ({ weekday, opens, closes }));

const times = { hours: hours('08:30', '17:30'), closures: [], openOnHolidays: false, holidayHours: [], otherHours: [] };
const onDuty = [{ from: momentOf('2026-11-25', '17:00'), until: momentOf('2026-11-26', '08:00') }];

function pharmacy(id: string, facts: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    id,
    name: `Apotheek ${id}`,
    state: 'active',
    agreementFrom: '2026-01-01',
    agreementUntil: null,
    pausedFrom: null,
    pausedUntil: null,
    pausedReason: null,
    readinessConfirmedAt: momentOf('2026-11-02', '09:00'),
    distanceKm: 1,
    listsPc4: true,
    radiusKm: null,
    readyKits: 2,
    times,
    delivery: facts.times ?? times,
    deliversOutOfHours: false,
    duties: [],
    lastAskedAt: null,
    ...facts,
  };
}

// A Wednesday
const morning: Asking = {
  pc4: '2512',
  urgency: 'today',
  askedAt: momentOf('2026-11-25', '10:00'),
  deliverBy: momentOf('2026-11-25', '18:00'),
  alreadyAsked: [],
};
const ids = (asking: Asking, ...candidates: CandidateFacts[]) =>
  offerOrder(asking, candidates, settings).order.map(({ pharmacyId }) => pharmacyId);
const whyNot = (asking: Asking, candidate: CandidateFacts) => {
  const why = offerOrder(asking, [candidate], settings).leftOut[0]?.why;
  return why && leftOutInWords(why, 'nl');
};

test('ten minutes before closing an urgent request goes to whose duty begins within a quarter, and not to who closes', () => {
  const closing: Asking = {
    ...{ ...morning, urgency: 'urgent', askedAt: momentOf('2026-11-25', '16:50') },
    deliverBy: momentOf('2026-11-25', '20:50'),
  };
  const day = pharmacy('day', { times: { ...times, hours: hours('08:30', '17:00') } });
  expect(ids(closing, day, pharmacy('duty', { duties: onDuty, listsPc4: false }))).toEqual(['duty']);
  expect(whyNot(closing, day)).toBe('kan niet bezorgen vóór woensdag 25 november 20:50');
  const later = [{ from: momentOf('2026-11-25', '17:06'), until: momentOf('2026-11-26', '08:00') }];
  expect(ids(closing, pharmacy('duty', { duties: later, times: { ...times, hours: [] } }))).toEqual([]);
});

test('who is open but brings nothing at this hour is not asked for it, and says from when it does', () => {
  const delivery = { ...times, hours: hours('14:00', '17:00') };
  const urgent: Asking = { ...morning, urgency: 'urgent', deliverBy: momentOf('2026-11-25', '14:00') };
  expect(whyNot(urgent, pharmacy('a', { delivery }))).toBe('kan niet bezorgen vóór woensdag 25 november 14:00');
  expect(ids(morning, pharmacy('a', { delivery }))).toEqual(['a']);
  const early = { ...morning, deliverBy: momentOf('2026-11-25', '12:00') };
  expect(whyNot(early, pharmacy('a', { delivery }))).toBe(
    'kan niet bezorgen vóór woensdag 25 november 12:00 (bezorgt vanaf woensdag 25 november 14:00)',
  );
});
