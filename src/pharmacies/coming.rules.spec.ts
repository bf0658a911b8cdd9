import { dutyBetween, NEVER, openFrom, pharmacy, SETTINGS } from '../../test/factories/candidates.js';
import { momentOf } from '../platform/calendar.js';
import type { Asking, CandidateFacts } from './candidate.js';
import { soonestAfter } from './coming.rules.js';
import { offerOrder } from './offer-order.rules.js';
import { leftOutInWords } from './offer-order.text.js';

const onDuty = [dutyBetween(momentOf('2026-11-25', '17:00'), momentOf('2026-11-26', '08:00'))];

// A Wednesday
const morning: Asking = {
  pc4: '2512',
  urgency: 'today',
  askedAt: momentOf('2026-11-25', '10:00'),
  deliverBy: momentOf('2026-11-25', '18:00'),
  alreadyAsked: [],
};
const ids = (asking: Asking, ...candidates: CandidateFacts[]) =>
  offerOrder(asking, candidates, SETTINGS).order.map(({ pharmacyId }) => pharmacyId);
const whyNot = (asking: Asking, candidate: CandidateFacts) => {
  const why = offerOrder(asking, [candidate], SETTINGS).leftOut[0]?.why;
  return why && leftOutInWords(why, 'nl');
};

test('ten minutes before closing an urgent request goes to whose duty begins within a quarter, and not to who closes', () => {
  const closing: Asking = {
    ...{ ...morning, urgency: 'urgent', askedAt: momentOf('2026-11-25', '16:50') },
    deliverBy: momentOf('2026-11-25', '20:50'),
  };
  const day = pharmacy('day', { times: openFrom('08:30', '17:00') });
  expect(ids(closing, day, pharmacy('duty', { duties: onDuty, listsPc4: false }))).toEqual(['duty']);
  expect(whyNot(closing, day)).toBe('kan niet bezorgen vóór woensdag 25 november 20:50; nu open tot 17:00');
  const later = [dutyBetween(momentOf('2026-11-25', '17:06'), momentOf('2026-11-26', '08:00'))];
  expect(ids(closing, pharmacy('duty', { duties: later, times: NEVER }))).toEqual([]);
});

test('who is open but brings nothing at this hour is not asked for it, and says from when it does', () => {
  const delivery = openFrom('14:00', '17:00');
  const urgent: Asking = { ...morning, urgency: 'urgent', deliverBy: momentOf('2026-11-25', '14:00') };
  expect(whyNot(urgent, pharmacy('a', { delivery }))).toBe(
    'kan niet bezorgen vóór woensdag 25 november 14:00; nu open tot 17:30',
  );
  expect(ids(morning, pharmacy('a', { delivery }))).toEqual(['a']);
  const early = { ...morning, deliverBy: momentOf('2026-11-25', '12:00') };
  expect(whyNot(early, pharmacy('a', { delivery }))).toBe(
    'kan niet bezorgen vóór woensdag 25 november 12:00 (bezorgt vanaf woensdag 25 november 14:00); nu open tot 17:30',
  );
});

test('who delivers at night but has no kit ready is not asked while nobody is there to fill one', () => {
  const night: Asking = {
    ...{ ...morning, urgency: 'urgent', askedAt: momentOf('2026-11-25', '19:20') },
    deliverBy: momentOf('2026-11-25', '23:20'),
  };
  const closed = { deliversOutOfHours: true, times: openFrom('08:30', '17:30') };
  expect(ids(night, pharmacy('a', { ...closed, readyKits: 1 }))).toEqual(['a']);
  expect(whyNot(night, pharmacy('a', { ...closed, readyKits: 0 }))).toBe(
    'heeft geen kit klaar en kan er geen vullen: gesloten tot donderdag 26 november 08:30',
  );
  expect(ids(night, pharmacy('a', { ...closed, readyKits: 0, duties: onDuty }))).toEqual(['a']);
  const opensBefore = { ...night, deliverBy: momentOf('2026-11-26', '12:00') };
  expect(ids(opensBefore, pharmacy('a', { ...closed, readyKits: 0 }))).toEqual(['a']);
});

test('the first moment at which it can have brought a kit leaps over the hours in which it brings none', () => {
  const soonest = (own: Partial<CandidateFacts>, at = morning.askedAt) => soonestAfter(pharmacy('a', own), at, 60);
  expect(soonest({})).toEqual(momentOf('2026-11-25', '11:00'));
  const closes = { times: openFrom('08:30', '10:30') };
  expect(soonest(closes)).toEqual(momentOf('2026-11-26', '09:00'));
  expect(soonest({ ...closes, duties: onDuty })).toEqual(momentOf('2026-11-25', '17:30'));
  const answers = onDuty.map((one) => ({ ...one, delivers: false }));
  expect(soonest({ ...closes, duties: answers })).toEqual(momentOf('2026-11-26', '09:00'));
  expect(soonest({ times: NEVER })).toBeNull();
  // Nobody asks on the whole minute
  const oddly = (moment: Date) => new Date(moment.getTime() + 7_123);
  expect(soonest(closes, oddly(morning.askedAt))).toEqual(oddly(momentOf('2026-11-26', '09:00')));
});
