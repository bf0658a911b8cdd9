import { idOf } from '../path.js';
import { useView } from '../view.js';

export interface FieldState {
  id: string;
  error: string | undefined;
  /** The field's path, where it was asked whether it is so: ticked when that was answered. */
  asked: { path: string; isSo: boolean } | undefined;
  values: readonly string[];
  describedBy: string | undefined;
}

export type Shown = string | number | boolean | null | undefined;

/** What a field shows: what was typed a moment ago, else what is known. */
export function useField(name: string, known: Shown | readonly string[], hasHint: boolean): FieldState {
  const { typed, errors, formPlace } = useView();
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
  const describedBy = [hasHint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const asked = fault?.mayBeSo || isSo ? { path, isSo } : undefined;
  return { id, error, asked, values, describedBy };
}
