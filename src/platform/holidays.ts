import { addDays, weekday, type PlainDate, type PlainMonth } from './calendar.js';

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
}

/** The days on which pharmacies are closed. Good Friday is none: practices and pharmacies work. */
export function holidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const days = [
    { date: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { date: easter, name: 'Eerste paasdag' },
    { date: addDays(easter, 1), name: 'Tweede paasdag' },
    { date: kingsDay(year), name: 'Koningsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 49), name: 'Eerste pinksterdag' },
    { date: addDays(easter, 50), name: 'Tweede pinksterdag' },
    { date: `${year}-12-25`, name: 'Eerste kerstdag' },
    { date: `${year}-12-26`, name: 'Tweede kerstdag' },
  ];
  // Liberation Day is a day off for everybody only once in five years
  if (year % 5 === 0) days.push({ date: `${year}-05-05`, name: 'Bevrijdingsdag' });
  return days.sort((a, b) => a.date.localeCompare(b.date));
}

const years = new Map<number, ReadonlySet<PlainDate>>();

export function isHoliday(day: PlainDate): boolean {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? new Set(holidays(year).map(({ date }) => date));
  years.set(year, known);
  return known.has(day);
}

export function isWorkingDay(day: PlainDate): boolean {
  return weekday(day) <= 5 && !isHoliday(day);
}

/** The first working day after this one. */
export function nextWorkingDay(day: PlainDate): PlainDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** The first working day of a month is 1. */
export function workingDayOfMonth(month: PlainMonth, n: number): PlainDate {
  let day = addDays(`${month}-01`, -1);
  for (let count = 0; count < n; count++) day = nextWorkingDay(day);
  return day;
}

function kingsDay(year: number): PlainDate {
  const birthday = `${year}-04-27`;
  return weekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/** The Sunday after the first full moon of spring, by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): PlainDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - fullMoon - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * fullMoon + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, fullMoon + toSunday - 7 * late);
}
