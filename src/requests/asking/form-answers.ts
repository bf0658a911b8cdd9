import { egfrTyped, type Egfr } from '../../patients/egfr.js';
import { isPlainDate } from '../../platform/calendar.js';

/** What a form shows, by the path of each field; a day in its three parts. The same shape as what was typed. */
export type FormAnswers = Readonly<Record<string, readonly string[]>>;

/** The same, as a page reads it. */
export type Answers = ReadonlyMap<string, readonly string[]>;
export const given = (answers: Answers, path: string): string | undefined => answers.get(path)?.[0];

export function answersIn(body: object, before = ''): FormAnswers {
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => answer(`${before}${name}`, value)));
}

function answer(path: string, value: unknown): [string, readonly string[]][] {
  if (value === undefined || value === null) return [];
  if (path === 'patient.birthDate' && typeof value === 'string') return partsOf(path, value);
  if (isEgfr(path, value)) return [[`${path}.value`, [egfrTyped(value)]]];
  if (Array.isArray(value) && !value.some(isRow)) return [[path, value.map(String)]];
  if (typeof value === 'object') return Object.entries(answersIn(value, `${path}.`));
  return [[path, [typeof value === 'string' ? value : JSON.stringify(value)]]];
}

/** One field, as it is typed: the day behind the value. */
const isEgfr = (path: string, value: unknown): value is Egfr =>
  /(?:^|\.)egfr$/.test(path) && isPlainDate(String((value as Partial<Egfr> | null)?.measuredOn));

const isRow = (value: unknown): boolean => typeof value === 'object' && value !== null;

function partsOf(path: string, day: string): [string, readonly string[]][] {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts = { year, month, day: date };
  return Object.entries(parts).flatMap(([part, text]) => (text ? [[`${path}.${part}`, [text]]] : []));
}

/** The day that three fields make, also when one of them is missing. */
export function dayIn(answers: ReadonlyMap<string, readonly string[]>, path: string): string {
  return ['year', 'month', 'day'].map((part) => answers.get(`${path}.${part}`)?.[0] ?? '').join('-');
}
