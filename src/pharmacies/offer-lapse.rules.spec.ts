import { dutyBetween } from '../../test/factories/candidates.js';
import { momentOf, type Weekday } from '../platform/calendar.js';
import type { OpeningTimes } from '../platform/opening-times.js';
import { offerLapsesAt } from './offer-lapse.rules.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from './pharmacies.settings.js';

const settings = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;
const times: OpeningTimes = {
  hours: ([1, 2, 3, 4, 5] as Weekday[]).map((weekday) => ({ weekday, opens: '08:30', closes: '17:30' })),
  closures: [],
  ...{ openOnHolidays: false, holidayHours: [], otherHours: [] },
};

const open = { times, delivery: times, deliversOutOfHours: false, duties: [] };

test('a pharmacy has an hour of its opening time to answer', () => {
  expect(offerLapsesAt('today', open, momentOf('2026-07-01', '10:00'), settings)).toEqual(
    momentOf('2026-07-01', '11:00'),
  );
  expect(offerLapsesAt('tomorrow', open, momentOf('2026-07-03', '17:10'), settings)).toEqual(
    momentOf('2026-07-06', '09:10'),
  );
  expect(offerLapsesAt('today', open, momentOf('2026-04-05', '10:00'), settings)).toEqual(
    momentOf('2026-04-07', '09:30'),
  );
});

test('an urgent offer lapses after a quarter of an hour, whether the pharmacy is open or delivers at night', () => {
  expect(offerLapsesAt('urgent', open, momentOf('2026-07-01', '10:00'), settings)).toEqual(
    momentOf('2026-07-01', '10:15'),
  );
  expect(offerLapsesAt('urgent', open, momentOf('2026-07-01', '17:25'), settings)).toEqual(
    momentOf('2026-07-01', '17:40'),
  );
  expect(offerLapsesAt('urgent', open, momentOf('2026-07-01', '02:00'), settings)).toEqual(
    momentOf('2026-07-01', '02:15'),
  );
});

test('whose duty begins within that quarter has a quarter from then on', () => {
  const duty = dutyBetween(momentOf('2026-07-03', '18:00'), momentOf('2026-07-04', '08:00'));
  const soon = { ...open, duties: [duty] };
  expect(offerLapsesAt('urgent', soon, momentOf('2026-07-03', '17:50'), settings)).toEqual(
    momentOf('2026-07-03', '18:15'),
  );
  expect(offerLapsesAt('urgent', soon, momentOf('2026-07-03', '17:40'), settings)).toEqual(
    momentOf('2026-07-03', '17:55'),
  );
});

test('a pharmacy that never opens does not hold a case for ever', () => {
  const shut = { ...times, hours: [] };
  const never = { ...open, times: shut, delivery: shut };
  expect(offerLapsesAt('today', never, momentOf('2026-07-01', '10:00'), settings)).toEqual(
    momentOf('2026-07-01', '11:00'),
  );
});
