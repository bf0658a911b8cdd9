import type { DrawnField } from './drawn-form.js';
import type { Typed } from './view.js';

/** What each field held when the page was made, as the form carried it along. */
export type Was = ReadonlyMap<string, readonly string[]>;

export interface Merged {
  /** What somebody else changed and the second did not touch: it takes what is stored now. */
  taken: string[];
  /** Both changed it, to something different. */
  clashes: string[];
}

/** Three texts of each field: what it was, what was typed and what is stored now. What the form did not carry may be a clash. */
export function merge(was: Was, typed: Typed, stored: ReadonlyMap<string, DrawnField>): Merged {
  const merged: Merged = { taken: [], clashes: [] };
  for (const [path, field] of stored) {
    const mine = valuesIn(typed, path, field) ?? [];
    const before = valuesIn(was, path, field);
    if (isSame(mine, field.values) || (before && isSame(before, field.values))) continue;
    merged[before && isSame(mine, before) ? 'taken' : 'clashes'].push(path);
  }
  return merged;
}

const DAY = ['year', 'month', 'day'] as const;

/** A day is asked in three fields and is one thing. */
function valuesIn(texts: Typed, path: string, { kind }: DrawnField): readonly string[] | undefined {
  if (kind !== 'day') return texts.get(path);
  const parts = DAY.map((part) => texts.get(`${path}.${part}`)?.[0]?.trim());
  if (!DAY.some((part) => texts.has(`${path}.${part}`))) return undefined;
  return parts.some(Boolean) ? [parts.map((part) => (part ?? '').padStart(2, '0')).join('-')] : [];
}

/** How a field is filled in with what is stored. */
export function filledIn(path: string, { values, kind }: DrawnField): [string, readonly string[]][] {
  if (kind !== 'day') return [[path, values]];
  const parts = (values[0] ?? '').split('-');
  return DAY.map((part, place) => [`${path}.${part}`, parts[place] ? [parts[place]] : []]);
}

/** What is not ticked sends a plain no before its yes, what is blank is nothing, and 2,5 is 2.5. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const said = (values: readonly string[]) =>
    values
      .map((value) => value.replaceAll('\r\n', '\n').trim())
      .map((value) => (/^\d+,\d+$/.test(value) ? value.replace(',', '.') : value))
      .filter((value) => value !== '' && value !== 'false')
      .sort()
      .join('\n');
  return said(one) === said(other);
}
