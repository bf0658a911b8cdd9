import { Transform } from 'class-transformer';
import { isKind } from '../web/input/kind.js';
import { tidyLine } from '../web/input/tidy.js';
import type { Language } from '../web/texts.js';

/** Kidney function in ml/min as it was said: 45, 29.5, or a bound as a laboratory reports it, ">60". */
export type Egfr = number | string;

const UNIT = /\s*(?:ml\s*\/\s*min.*)$/iu;
const HIGHEST = 200;
const SAID = /^([<>≤≥]?)(\d{1,3})(?:\.(\d))?$/u;

function tidyEgfr(text: string): string {
  const plain = tidyLine(text).replace(UNIT, '').replace(/\s/g, '').replace(',', '.');
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
  limits: { maxLength: 20, pattern: String.raw`^\s*(<|>|≤|≥|<=|>=)?\s*\d{1,3}([.,]\d)?.*$` },
});

/** A number in JSON is one too. */
export const IsEgfr =
  (...told: Parameters<typeof kind>): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'number' ? String(value) : value))(target, property);
    kind(...told)(target, property);
  };

/** As it is kept, as JSON says it: a number where no bound was said. */
export const egfrFrom = (kept: Egfr | null | undefined): Egfr | null =>
  typeof kept === 'string' && /^\d/.test(kept) ? Number(kept) : (kept ?? null);
export const egfrShown = (egfr: Egfr, language: Language): string =>
  language === 'nl' ? String(egfr).replace('.', ',') : String(egfr);

/** Whether it is, or by the bound that was reported may be, under so much. */
export function egfrMayBeUnder(egfr: Egfr, bound: number): boolean {
  if (typeof egfr === 'number') return egfr < bound;
  return /^[<≤]/.test(egfr) || Number(egfr.replace(/^[>≥]/, '')) < bound;
}
