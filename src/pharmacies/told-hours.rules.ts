import { addDays, type PlainDate } from '../platform/calendar.js';
import type { Opening } from '../platform/opening-times.js';
import { clashIn, type Clash } from './opening-clash.rules.js';
import { WEEK } from './opening-days.rules.js';
import type { HoursPerDayInput, KeptHoursInput } from './opening-hours.input.js';
import type { KeptHours } from './opening-hours.js';
import { exceptionsFrom, openingTimesFrom, type Exceptions, type Week } from './opening-hours.rules.js';
import { isWhole, spansIn } from './opening-spans.rules.js';

export const CELLS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Nobody knows further ahead when a pharmacy is closed. */
const FURTHEST = 3 * 366;

/** What is wrong with hours that somebody told, at its field. */
export interface WrongHours {
  field: string;
  says: Clash['says'] | 'lineUnread' | 'breakUnread' | 'cellUnread';
  line?: string;
}
export type Told<T> = { told: T } | { wrong: WrongHours };

/** The hours that hold from today on: what was told in place of what is known. Text goes before the table, the table before lists. */
export function hoursTold(input: KeptHoursInput, known: KeptHours, today: PlainDate): Told<KeptHours> {
  const whole = input.hoursText === undefined ? null : openingTimesFrom(input.hoursText, today);
  if (whole && 'unread' in whole) return { wrong: unreadAt('hoursText', whole.unread) };
  const week = whole ? { told: whole } : weekTold(input, known);
  if ('wrong' in week) return week;
  const exceptions = exceptionsTold(input, known, week.told, today);
  if ('wrong' in exceptions) return exceptions;
  const { hours, openOnHolidays, holidayHours } = week.told;
  const told = { hours, openOnHolidays, holidayHours, ...together(exceptions.told, whole, input) };
  const clash = clashIn(told, addDays(today, FURTHEST));
  return clash ? { wrong: { ...clash, field: fieldOf(clash.field, input, told) } } : { told };
}

/** Who closes for lunch is open twice that day. */
const unreadAt = (field: string, line: string): WrongHours => ({
  ...{ field, line },
  says: /pauze|lunch|\bbreak\b/iu.test(line) ? 'breakUnread' : 'lineUnread',
});

function weekTold(input: KeptHoursInput, known: KeptHours): Told<Week> {
  const { hours, holidayHours, hoursPerDay, blankIsNone } = input;
  if (hoursPerDay ?? blankIsNone) return tableTold(hoursPerDay ?? {});
  return {
    told: {
      hours: (hours as Opening[] | undefined) ?? known.hours,
      openOnHolidays: input.openOnHolidays ?? (holidayHours ? holidayHours.length > 0 : known.openOnHolidays),
      holidayHours: holidayHours ?? (input.openOnHolidays === false ? [] : known.holidayHours),
    },
  };
}

function tableTold(table: HoursPerDayInput): Told<Week> {
  const cell = (name: keyof HoursPerDayInput) => spansIn(table[name] ?? '-');
  const days = WEEK.map((weekday) => ({ weekday, name: CELLS[weekday - 1] ?? 'monday' }));
  const wrong = days.find(({ name }) => !('hours' in (cell(name) ?? {})));
  const holidays = cell('holidays');
  if (wrong || !holidays || ('from' in holidays && !isWhole(holidays)))
    return { wrong: { field: `hoursPerDay.${wrong?.name ?? 'holidays'}`, says: 'cellUnread' } };
  const holidayHours = 'hours' in holidays ? holidays.hours : [];
  return {
    told: {
      hours: days.flatMap(({ weekday, name }) => {
        const spans = cell(name);
        return spans && 'hours' in spans ? spans.hours.map((hours): Opening => ({ weekday, ...hours })) : [];
      }),
      openOnHolidays: holidayHours.length > 0 || 'from' in holidays,
      holidayHours,
    },
  };
}

function exceptionsTold(input: KeptHoursInput, known: KeptHours, week: Week, today: PlainDate): Told<Exceptions> {
  const text = input.exceptionsText ?? (input.blankIsNone ? '' : undefined);
  if (text !== undefined) {
    const read = exceptionsFrom(text, today, week);
    return 'unread' in read ? { wrong: unreadAt('exceptionsText', read.unread) } : { told: read };
  }
  const withReason = <T>(it: T & { reason?: string }) => ({ ...it, reason: it.reason ?? null });
  return {
    told: {
      closures: input.closures?.map(withReason) ?? known.closures,
      otherHours: input.otherHours?.map(withReason) ?? known.otherHours,
    },
  };
}

/** The dates that a text of everything names, beside those that were told with it; of what is known the others stay. */
function together(told: Exceptions, whole: Exceptions | null, input: KeptHoursInput): Exceptions {
  if (!whole) return told;
  const listed = input.exceptionsText ?? input.closures ?? input.otherHours;
  const rest = listed === undefined ? unnamed(told, whole) : told;
  const once = <T>(all: readonly T[]) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return {
    closures: once([...rest.closures, ...whole.closures]),
    otherHours: once([...rest.otherHours, ...whole.otherHours]),
  };
}

/** What is known of dates of which a text says nothing. */
const unnamed = ({ closures, otherHours }: Exceptions, named: Exceptions): Exceptions => ({
  closures: closures.filter((known) => !named.closures.some((it) => it.from <= known.until && known.from <= it.until)),
  otherHours: otherHours.filter(
    ({ day }) =>
      !named.otherHours.some((it) => it.day === day) && !named.closures.some((it) => it.from <= day && day <= it.until),
  ),
});

/** Where it was typed. */
export function fieldOf(field: string, input: KeptHoursInput, { hours }: KeptHours): string {
  const [list = '', place = ''] = field.split('.');
  if (input.hoursText !== undefined) return 'hoursText';
  if (list === 'closures' || list === 'otherHours')
    return input.exceptionsText !== undefined || input.blankIsNone ? 'exceptionsText' : field;
  const day = list === 'hours' ? CELLS[(hours[Number(place)]?.weekday ?? 1) - 1] : 'holidays';
  return input.hoursPerDay ? `hoursPerDay.${day ?? ''}` : field;
}
