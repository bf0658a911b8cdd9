const DAY = 86_400_000;

export const amsterdamDay = (moment) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);

/** The same time on the clock in Amsterdam, whatever the season. */
export function amsterdam(day, time) {
  for (const offset of ['+01:00', '+02:00']) {
    const moment = new Date(`${day}T${time}:00${offset}`);
    const clock = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
    });
    if (clock.format(moment) === time) return moment;
  }
  throw new Error(`${day} ${time} is no moment in Amsterdam`);
}

/** The first days of a month hold no other holiday than New Year's Day in most months; where they do the report is later. */
export function thirdWorkingDay(month) {
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(month.year, month.month - 1, i + 1)));
  const works = days.filter((day) => day.getUTCDay() % 6 !== 0 && !(month.month === 1 && day.getUTCDate() === 1));
  return works[2].toISOString().slice(0, 10);
}

export function monthAfter(moment) {
  const [year, month] = amsterdamDay(moment).split('-').map(Number);
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

export const later = (moment, minutes) => new Date(moment.getTime() + minutes * 60_000);
export const daysLater = (moment, days) => new Date(moment.getTime() + days * DAY);
