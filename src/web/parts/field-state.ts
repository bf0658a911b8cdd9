import { idOf } from '../path.js';
import { useView, type Typed } from '../view.js';

export interface FieldState {
  id: string;
  error: string | undefined;
  /** The field's path, where it was asked whether it is so: ticked when that was answered. */
  asked: { path: string; isSo: boolean } | undefined;
  values: readonly string[];
  describedBy: string | undefined;
  /** What somebody else stored meanwhile, where it is not what was typed. */
  stored: readonly string[] | undefined;
}

export type Shown = string | number | boolean | null | undefined;

/** What a field shows: what was typed a moment ago, else what is known. */
export function useField(name: string, known: Shown | readonly string[], hasHint: boolean): FieldState {
  const { typed, errors, formPlace, overtaken } = useView();
  const path = name.replaceAll(/\[(\w*)\]/g, '.$1');
  const id = formPlace === undefined ? idOf(name) : `${formPlace.split('/').at(-1) ?? ''}-${idOf(name)}`;
  const fault = errors.find(({ field }) => field === path || field.startsWith(`${path}.`));
  const isSo = typed?.get('itIsSo')?.includes(path) === true;
  const error = fault?.message;
  const before = Array.isArray(known)
    ? (known as string[])
    : known === null || known === undefined
      ? []
      : [String(known)];
  const values = typed ? (typed.get(path) ?? []) : before;
  const compares = overtaken && typed && known !== undefined;
  const stored = compares && !isSame(dayIn(typed, path) ?? values, before) ? before : undefined;
  const describing = [hasHint && `${id}-hint`, error && `${id}-error`, stored && `${id}-stored`];
  const describedBy = describing.filter(Boolean).join(' ') || undefined;
  const asked = fault?.mayBeSo || isSo ? { path, isSo } : undefined;
  return { id, error, asked, values, describedBy, stored };
}

/** What is not ticked sends a plain no before its yes, and what is blank is nothing. */
function isSame(typed: readonly string[], stored: readonly string[]): boolean {
  const said = (values: readonly string[]) =>
    values
      .map((value) => value.trim())
      .filter((value) => value !== '' && value !== 'false')
      .sort()
      .join('\n');
  return said(typed) === said(stored);
}

function dayIn(typed: Typed, path: string): string[] | undefined {
  const parts = ['year', 'month', 'day'].map((part) => typed.get(`${path}.${part}`)?.[0]);
  return parts.some((part) => part !== undefined)
    ? [parts.map((part) => (part ?? '').trim().padStart(2, '0')).join('-')]
    : undefined;
}
