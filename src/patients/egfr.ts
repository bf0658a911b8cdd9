import { Transform } from 'class-transformer';
import { isPlainDate, type PlainDate } from '../platform/calendar.js';
import { dayFrom } from '../web/input/day.decorator.js';
import { isKind } from '../web/input/kind.js';
import { tidyLine } from '../web/input/tidy.js';
import { formatDay } from '../web/format.js';
import type { Language } from '../web/texts.js';

/** Kidney function in ml/min and the day on which it was measured: without that it counts for nothing. */
export interface Egfr {
  /** As it was said: 45, 29.5, or a bound as a laboratory reports it, ">60". */
  value: number | string;
  measuredOn: PlainDate;
}

const UNIT = /\s*(?:ml\s*\/\s*min.*)$/iu;
const HIGHEST = 200;
const SAID = /^([<>≤≥]?)(\d{1,3})(?:\.(\d))?$/u;
/** "45, 12-3-2026", "45 op 12-03-26" or "45 (2026-03-12)": as a laboratory's answer is typed over. */
const DAY_BEHIND =
  /[\s,;(]+(?:(?:gemeten\s+)?op\s+|(?:measured\s+)?on\s+|d\.?d\.?\s*)?(\d{4}-\d\d-\d\d|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d\d(?:\d\d)?)\)?\s*$/iu;

function tidyEgfr(text: string): string {
  const plain = tidyLine(text).replace(DAY_BEHIND, '').replace(UNIT, '').replace(/\s/g, '').replace(',', '.');
  return plain
    .replace('>=', '≥')
    .replace('<=', '≤')
    .replace(/^(\d+)\+$/, '≥$1')
    .replace(/\.0$/, '');
}

function fits(text: string): boolean {
  const [, , whole] = SAID.exec(text) ?? [];
  return whole !== undefined && Number(whole) <= HIGHEST;
}

const kind = isKind({
  ...{ name: 'isEgfr', tidy: tidyEgfr, fits },
  limits: { maxLength: 60, pattern: String.raw`^\s*(<|>|≤|≥|<=|>=)?\s*\d{1,3}([.,]\d)?.*$` },
});

/** A number in JSON is one too; a day typed behind it is `dayBehind`. */
export const IsEgfr =
  (...told: Parameters<typeof kind>): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'number' ? String(value) : value))(target, property);
    kind(...told)(target, property);
  };

/** The day that was typed behind a value; one that does not exist is none. */
export function dayBehind(text: unknown): PlainDate | undefined {
  const [, said] = (typeof text === 'string' && DAY_BEHIND.exec(tidyLine(text))) || [];
  if (said === undefined) return undefined;
  const isInFull = /^\d{4}|\d{4}$/.test(said);
  const day = dayFrom(isInFull ? said : said.replace(/\d\d$/, '20$&'));
  return isPlainDate(day) ? day : undefined;
}

/** A number where no bound was said. */
export const egfrFrom = ({ value, measuredOn }: { value: string; measuredOn: PlainDate }): Egfr => ({
  value: /^\d/.test(value) ? Number(value) : value,
  measuredOn,
});

const WORDS = { nl: 'gemeten op', en: 'measured on' };
const valueShown = ({ value }: Egfr, language: Language): string =>
  language === 'nl' ? String(value).replace('.', ',') : String(value);
export const egfrShown = (egfr: Egfr, language: Language): string =>
  `${valueShown(egfr, language)}, ${WORDS[language]} ${formatDay(egfr.measuredOn, language)}`;

/** As one would type it: 45, 12-3-2026. */
export function egfrTyped(egfr: Egfr): string {
  const [year, month, day] = egfr.measuredOn.split('-').map(Number);
  return `${valueShown(egfr, 'nl')}, ${[day, month, year].join('-')}`;
}

/** What was typed, where value and day can be read. */
export function egfrIn(text: string): Egfr | null {
  const [value, measuredOn] = [tidyEgfr(text), dayBehind(text)];
  return fits(value) && measuredOn ? egfrFrom({ value, measuredOn }) : null;
}

/** Whether it is, or by the bound that was reported may be, under so much. */
export function egfrMayBeUnder({ value }: Egfr, bound: number): boolean {
  if (typeof value === 'number') return value < bound;
  return /^[<≤]/.test(value) || Number(value.replace(/^[>≥]/, '')) < bound;
}
