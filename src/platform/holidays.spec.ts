import { addDays, weekday } from './calendar.js';
import { holidays, isHoliday, isWorkingDay, nextWorkingDay, workingDayOfMonth } from './holidays.js';

test('the holidays of 2026, as they stand on any Dutch calendar', () => {
  expect(holidays(2026)).toEqual([
    { date: '2026-01-01', name: 'Nieuwjaarsdag' },
    { date: '2026-04-05', name: 'Eerste paasdag' },
    { date: '2026-04-06', name: 'Tweede paasdag' },
    { date: '2026-04-27', name: 'Koningsdag' },
    { date: '2026-05-14', name: 'Hemelvaartsdag' },
    { date: '2026-05-24', name: 'Eerste pinksterdag' },
    { date: '2026-05-25', name: 'Tweede pinksterdag' },
    { date: '2026-12-25', name: 'Eerste kerstdag' },
    { date: '2026-12-26', name: 'Tweede kerstdag' },
  ]);
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, easter) => {
  expect(holidays(year).find(({ name }) => name === 'Eerste paasdag')?.date).toBe(easter);
});

test('when 27 April is a Sunday, the King celebrates on Saturday', () => {
  expect(isHoliday('2025-04-26')).toBe(true);
  expect(isHoliday('2025-04-27')).toBe(false);
  expect(isHoliday('2027-04-27')).toBe(true);
});

test('Liberation Day is a day off in 2025 and 2030 and an ordinary day in between', () => {
  for (const year of [2025, 2030]) expect(isHoliday(`${year}-05-05`)).toBe(true);
  for (const year of [2026, 2027, 2028, 2029]) expect(isHoliday(`${year}-05-05`)).toBe(false);
});

test('on Good Friday pharmacies work', () => {
  expect(isWorkingDay('2026-04-03')).toBe(true);
});

test('after the Thursday before Easter of 2026 come Friday and then Tuesday', () => {
  expect(nextWorkingDay('2026-04-02')).toBe('2026-04-03');
  expect(nextWorkingDay('2026-04-03')).toBe('2026-04-07');
});

test('after Christmas Eve of 2026 the next working day is Monday the 28th', () => {
  expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28');
});

test('the third working day: 6 January after New Year on a Thursday, 5 August after a weekend', () => {
  expect(workingDayOfMonth('2026-01', 3)).toBe('2026-01-06');
  expect(workingDayOfMonth('2026-08', 3)).toBe('2026-08-05');
  expect(workingDayOfMonth('2026-10', 3)).toBe('2026-10-05');
});

test('every day of 2026 to 2029: a next working day is later, no holiday, at most six days off, and nothing lies between', () => {
  for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
    const next = nextWorkingDay(day);
    expect(weekday(next)).toBeLessThan(6);
    expect(isHoliday(next)).toBe(false);
    expect(next > day && next <= addDays(day, 6)).toBe(true);
    for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
      expect(isWorkingDay(between)).toBe(false);
    }
  }
});
