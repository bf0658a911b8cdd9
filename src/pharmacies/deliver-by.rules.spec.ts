import { addDays, dayOf, momentOf, timeOf } from '../platform/calendar.js';
import { isWorkingDay, nextWorkingDay } from '../platform/holidays.js';
import { deliverBy, URGENCIES } from './deliver-by.rules.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from './pharmacies.settings.js';

const settings = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;

test('urgent is four hours, also through the night and over both clock changes', () => {
  expect(deliverBy('urgent', momentOf('2026-07-01', '22:15'), settings)).toEqual(momentOf('2026-07-02', '02:15'));
  expect(deliverBy('urgent', momentOf('2026-03-29', '00:30'), settings)).toEqual(momentOf('2026-03-29', '05:30'));
  expect(deliverBy('urgent', momentOf('2026-10-25', '00:30'), settings)).toEqual(momentOf('2026-10-25', '03:30'));
});

test('asked for today at 11:59 it comes before 18:00, at 12:00 it comes before noon of the next working day', () => {
  expect(deliverBy('today', momentOf('2026-07-01', '11:59'), settings)).toEqual(momentOf('2026-07-01', '18:00'));
  expect(deliverBy('today', momentOf('2026-07-01', '12:00'), settings)).toEqual(momentOf('2026-07-02', '12:00'));
  expect(deliverBy('today', momentOf('2026-07-03', '15:00'), settings)).toEqual(momentOf('2026-07-06', '12:00'));
});

test('who asks for today on a Sunday morning means today', () => {
  expect(deliverBy('today', momentOf('2026-07-05', '09:00'), settings)).toEqual(momentOf('2026-07-05', '18:00'));
});

test('tomorrow is the end of the next working day: after Maundy Thursday that is Good Friday, after it Tuesday', () => {
  expect(deliverBy('tomorrow', momentOf('2026-04-02', '10:00'), settings)).toEqual(momentOf('2026-04-03', '18:00'));
  expect(deliverBy('tomorrow', momentOf('2026-04-03', '10:00'), settings)).toEqual(momentOf('2026-04-07', '18:00'));
});

test('the hours are the choice of the network', () => {
  const own = { ...settings, 'deliver.todayAskedBefore': 9, 'deliver.lateTodayBy': 10 };
  expect(deliverBy('today', momentOf('2026-07-01', '09:30'), own)).toEqual(momentOf('2026-07-02', '10:00'));
});

test('every day of 2026 to 2029 a promise lies ahead, and what can wait is never promised earlier', () => {
  for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
    for (const time of ['00:00', '11:59', '12:00', '23:59']) {
      const asked = momentOf(day, time);
      const [, today, tomorrow] = URGENCIES.map((urgency) => deliverBy(urgency, asked, settings)) as [Date, Date, Date];
      expect(asked < today && today <= tomorrow).toBe(true);
      expect([timeOf(tomorrow), dayOf(tomorrow)]).toEqual(['18:00', nextWorkingDay(day)]);
      expect(dayOf(today) === day || isWorkingDay(dayOf(today))).toBe(true);
    }
  }
});
