import type { PlainDate } from '../platform/calendar.js';
import { hoursOf, type Hours, type Opening, type OpeningTimes } from '../platform/opening-times.js';
import { daysOf, periodsIn, type Period } from './opening-dates.rules.js';
import { daysIn, WEEK, type OpenDay } from './opening-days.rules.js';
import type { Closure, KeptHours, OtherHours } from './opening-hours.js';
import { isWhole, leftOf, spansIn, type Spans } from './opening-spans.rules.js';

interface Line {
  text: string;
  days: OpenDay[];
  periods: Period[];
  spans: Spans;
  reason: string | null;
}
export type Week = Pick<KeptHours, 'hours' | 'openOnHolidays' | 'holidayHours'>;
export type Exceptions = Pick<KeptHours, 'closures' | 'otherHours'>;
/** The line of a text that says nothing which can be kept. */
export interface Unread {
  unread: string;
}

const ALWAYS = /^(24\/7|(?:dag en nacht|altijd|24 uur per dag) (?:open|geopend))$/iu;
/** Of no day: a pharmacy that is not open yet, or nothing other than always. */
const NEVER = /^(gesloten|dicht|geen|closed|none|-|–)\.?$/iu;
const LONGEST_LINE = 600;
/** Nobody keeps other hours for longer than a season. */
const MOST_DAYS = 100;

/**
 * When a pharmacy is open, as people write it, line by line or a semicolon apart: "ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten; feestdagen
 * 10-13; 24 en 31 december 8-16; 10 t/m 12 maart gesloten (verbouwing)". A day that is not named is closed, holidays too. What ends before it
 * begins ends the next day; a date without a year is the next one from today.
 */
export function openingTimesFrom(text: string, today: PlainDate): KeptHours | Unread {
  const lines = linesIn(text, today);
  if ('unread' in lines) return lines;
  const week = weekOf(lines);
  const exceptions = exceptionsOf(lines, week);
  return 'unread' in exceptions ? exceptions : { ...week, ...exceptions };
}

/** The lines of such a text that name dates, for a week that is known; any other is not read. */
export function exceptionsFrom(text: string, today: PlainDate, week: Week): Exceptions | Unread {
  const lines = linesIn(text, today);
  if ('unread' in lines) return lines;
  const ofWeek = lines.find(({ days }) => days.length > 0);
  return ofWeek ? { unread: ofWeek.text } : exceptionsOf(lines, week);
}

function linesIn(text: string, today: PlainDate): Line[] | Unread {
  if (NEVER.test(text.trim())) return [];
  const parts = asWeWriteIt(text).match(/(?:\([^()\n]*\)|[^;\n])+/gu) ?? [];
  const lines: Line[] = [];
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const line = part.length > LONGEST_LINE ? null : lineOf(part, today);
    if (!line) return { unread: part.slice(0, 80) };
    lines.push(line);
  }
  return lines;
}

/** A comma behind hours and before a day begins a new line; a slash or a space between two days is a comma. */
const AFTER_HOURS =
  /(?<=\d|gesloten|dicht|uur)\s*,\s*(?=(?:(?:ma|di|wo|do|vr|za|zo)(?:\b|\p{L}*dag)|feestdag|weekend|werkdag|door de week))/giu;
const BETWEEN_DAYS =
  /(?<=\b(?:ma|di|wo|do|vr|za|zo)(?:\p{L}*dag)?)(?:\s*\/\s*| +)(?=(?:ma|di|wo|do|vr|za|zo)(?:\b|\p{L}*dag))/giu;

/** Other ways to write the same: "ma t/m vr 8-18, za 9-13", "za/zo gesloten", "za zo 0-24", "8u30", "8-12 & 13-17". */
const asWeWriteIt = (text: string): string =>
  text
    .replace(/tot en met/giu, 't/m')
    .replace(/24 uur per dag,? (?:en )?7 dagen (?:per|in de) week/giu, '24/7')
    .replace(/(\d)\s?u(?:ur)?(?=\d\d)/giu, '$1.')
    .replace(/\s*&\s*(?=\d)/gu, ', ')
    .replace(AFTER_HOURS, '; ')
    .replace(BETWEEN_DAYS, ', ');

/** Days or dates, then hours: wherever it can be cut so that both say something. */
function lineOf(text: string, today: PlainDate): Line | null {
  if (ALWAYS.test(text)) return { text, days: [...WEEK, 'holiday'], periods: [], spans: ALL_DAY, reason: null };
  const [, reason = null] = /\(([^()]*)\)/.exec(text) ?? [];
  const plain = text
    .replace(/\([^()]*\)/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CLOSED_FIRST, '$2 $1');
  for (const { index } of plain.matchAll(/ /g)) {
    const spans = spansIn(plain.slice(index + 1));
    if (!spans) continue;
    const when = plain.slice(0, index).replace(/\s*:$/, '');
    const days = daysIn(when);
    if (days) return reason === null && maySay(days, spans) ? { text, days, periods: [], spans, reason } : null;
    const periods = periodsIn(when, today);
    if (periods) return { text, days: [], periods, spans, reason };
  }
  return null;
}

/** "Gesloten van 10 t/m 12 maart" as the others are written. */
const CLOSED_FIRST = /^(gesloten|dicht|closed):? (?:(?:van|op|from|on) )?(?=.*[\p{L}\d])(.+)$/iu;

const ALL_DAY: Spans = { hours: [{ opens: '00:00', closes: '24:00' }] };
/** Only of a holiday it is known which hours "open" means. */
const maySay = (days: OpenDay[], spans: Spans): boolean =>
  'hours' in spans || (days.join() === 'holiday' && isWhole(spans));

function weekOf(lines: readonly Line[]): Week {
  const said = (day: OpenDay) => lines.filter(({ days }) => days.includes(day));
  const hoursIn = (of: readonly Line[]) => of.flatMap(({ spans }) => ('hours' in spans ? spans.hours : []));
  const holidays = said('holiday');
  const holidayHours = hoursIn(holidays).sort(inOrder);
  return {
    hours: WEEK.flatMap((weekday) =>
      hoursIn(said(weekday))
        .sort(inOrder)
        .map((hours): Opening => ({ weekday, ...hours })),
    ),
    openOnHolidays: holidayHours.length > 0 || holidays.some(({ spans }) => 'from' in spans),
    holidayHours,
  };
}

function exceptionsOf(lines: readonly Line[], week: Week): Exceptions | Unread {
  const usual: OpeningTimes = { ...week, closures: [], otherHours: [] };
  const closures: Closure[] = [];
  const otherHours: OtherHours[] = [];
  for (const { text, periods, spans, reason } of lines.filter((line) => line.periods.length > 0)) {
    if ('hours' in spans && spans.hours.length === 0)
      closures.push(...periods.map((period) => ({ ...period, reason })));
    else {
      const found = periods.flatMap((period) => hoursIn(period, spans, usual));
      if (found.length === 0) return { unread: text.slice(0, 80) };
      otherHours.push(...found.map((hours) => ({ ...hours, reason })));
    }
  }
  const byDay = (a: OtherHours, b: OtherHours) => a.day.localeCompare(b.day) || inOrder(a, b);
  return { closures: closures.sort((a, b) => a.from.localeCompare(b.from)), otherHours: otherHours.sort(byDay) };
}

/** Of a period those days count on which it would be open anyway; who names one day means that day. */
function hoursIn(period: Period, spans: Spans, usual: OpeningTimes) {
  const all = daysOf(period, MOST_DAYS);
  const open = all.filter((day) => hoursOf(usual, day).length > 0);
  return (all.length > 1 && open.length > 0 ? open : all).flatMap((day) => {
    const known = [hoursOf(usual, day), hoursOf({ ...usual, openOnHolidays: true, holidayHours: [] }, day)];
    const hours = 'hours' in spans ? spans.hours : leftOf(known.find(({ length }) => length > 0) ?? [], spans);
    return hours.map(({ opens, closes }) => ({ day, opens, closes }));
  });
}

const inOrder = (a: Hours, b: Hours) => a.opens.localeCompare(b.opens);
