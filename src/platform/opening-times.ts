import { addDays, dayOf, momentOf, weekday, type PlainDate, type PlainTime, type Weekday } from './calendar.js';
import { isHoliday } from './holidays.js';

export interface Hours {
  opens: PlainTime;
  /** Not later than `opens` means the next day. */
  closes: PlainTime;
}
export interface Opening extends Hours {
  weekday: Weekday;
}
export interface HoursOfDay extends Hours {
  day: PlainDate;
}

export interface OpeningTimes {
  hours: readonly Opening[];
  openOnHolidays: boolean;
  /** Of every holiday on which it is open; none: as on that day of the week. */
  holidayHours: readonly Hours[];
  /** Both days are closed. */
  closures: readonly { from: PlainDate; until: PlainDate }[];
  /** Of single days, whatever else that day is. */
  otherHours: readonly HoursOfDay[];
}

/** A pharmacy that does not open within this time cannot be waited for. */
const DAYS_AHEAD = 60;

interface Span {
  from: number;
  to: number;
}

const MINUTE = 60_000;

export function isOpen(times: OpeningTimes, moment: Date): boolean {
  const at = moment.getTime();
  return openOn(times, dayOf(moment)).some(({ from, to }) => from <= at && at < to);
}

/** The moment itself when open. */
export function nextOpening(times: OpeningTimes, moment: Date): Date | null {
  const span = nextSpan(times, moment.getTime());
  return span && new Date(span.from);
}

/** When the opening that a moment falls in ends; null when it is closed then. */
export function openUntil(times: OpeningTimes, moment: Date): Date | null {
  const span = isOpen(times, moment) ? nextSpan(times, moment.getTime()) : null;
  return span && new Date(span.to);
}

export function addOpenMinutes(times: OpeningTimes, moment: Date, minutes: number): Date | null {
  let left = minutes * MINUTE;
  let span = nextSpan(times, moment.getTime());
  while (span && span.to - span.from < left) {
    left -= span.to - span.from;
    span = nextSpan(times, span.to);
  }
  return span && new Date(span.from + left);
}

export function openMinutesBetween(times: OpeningTimes, from: Date, to: Date): number {
  let open = 0;
  for (let day = dayOf(from), last = dayOf(to); day <= last; day = addDays(day, 1)) {
    for (const span of openOn(times, day)) {
      open += Math.max(0, Math.min(span.to, to.getTime()) - Math.max(span.from, from.getTime()));
    }
  }
  return open / MINUTE;
}

/** What is left of the opening that `at` falls in, or else the next one. */
function nextSpan(times: OpeningTimes, at: number): Span | null {
  let day = dayOf(new Date(at));
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++, day = addDays(day, 1)) {
    const span = openOn(times, day).find(({ to }) => at < to);
    if (span) return { from: Math.max(span.from, at), to: span.to };
  }
  return null;
}

/** What begins on a day; null when that day is like any other of its name. */
export function exceptionOn(times: OpeningTimes, day: PlainDate): readonly Hours[] | null {
  const other = times.otherHours.filter((hours) => hours.day === day);
  if (other.length > 0) return other;
  if (times.closures.some(({ from, until }) => from <= day && day <= until)) return [];
  if (!isHoliday(day) || (times.openOnHolidays && times.holidayHours.length === 0)) return null;
  return times.openOnHolidays ? times.holidayHours : [];
}

export const hoursOf = (times: OpeningTimes, day: PlainDate): readonly Hours[] =>
  exceptionOn(times, day) ?? usualOn(times, day);

const usualOn = ({ hours }: OpeningTimes, day: PlainDate): readonly Hours[] => {
  const today = weekday(day);
  return hours.filter((opening) => opening.weekday === today);
};

/** While pharmacies are weighed the same days of the same hours are asked for again and again: half of what that costs, measured. */
const known = new WeakMap<OpeningTimes, Map<PlainDate, readonly Span[]>>();

function openOn(times: OpeningTimes, day: PlainDate): readonly Span[] {
  const days = known.get(times) ?? new Map<PlainDate, readonly Span[]>();
  const spans = days.get(day) ?? spansOf(times, day);
  known.set(times, days.set(day, spans));
  return spans;
}

/** The hours of one day as moments, in order, never overlapping: a day with hours of its own cuts off what began the evening before. */
function spansOf(times: OpeningTimes, day: PlainDate): Span[] {
  const isOvernight = ({ opens, closes }: Hours) => closes <= opens;
  const own = exceptionOn(times, day);
  const today = (own ?? usualOn(times, day)).map((it) => between(day, it.opens, isOvernight(it) ? '24:00' : it.closes));
  const evening = own ? [] : hoursOf(times, addDays(day, -1)).filter(isOvernight);
  const spans = [...today, ...evening.map(({ closes }) => between(day, '00:00', closes))];
  return merged(spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from));
}

function between(day: PlainDate, opens: PlainTime, closes: PlainTime): Span {
  return { from: momentOf(day, opens).getTime(), to: momentOf(day, closes).getTime() };
}

function merged(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else apart.push(span);
  }
  return apart;
}
