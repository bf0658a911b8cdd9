import type { DrawnField } from '../drawn-form.js';
import { idOf } from '../path.js';
import { useView } from '../view.js';

export interface FieldState {
  id: string;
  error: string | undefined;
  /** The field's path, where it was asked whether it is so: ticked when that was answered. */
  asked: { path: string; isSo: boolean } | undefined;
  values: readonly string[];
  describedBy: string | undefined;
  /** What somebody else stored meanwhile, where both changed it. */
  stored: Clash | undefined;
}

export interface Clash {
  path: string;
  values: readonly string[];
  /** One tick takes it in the place of what was typed. */
  mayTake: boolean;
}

interface Asked {
  label: string;
  hint?: string;
  kind?: DrawnField['kind'];
}

export type Shown = string | number | boolean | null | undefined;

/** What a field shows: what was typed a moment ago, else what is known. */
export function useField(
  name: string,
  known: Shown | readonly string[],
  { label, hint, kind = 'text' }: Asked,
): FieldState {
  const { typed, errors, formPlace, clashes, drawnForm } = useView();
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
  drawnForm?.fields.set(path, { label, values: before, kind });
  const values = typed ? (typed.get(path) ?? []) : before;
  const stored =
    typed && clashes?.has(path)
      ? { path, values: before, mayTake: drawnForm?.merges === true && kind !== 'file' }
      : undefined;
  const describing = [hint !== undefined && `${id}-hint`, error && `${id}-error`, stored && `${id}-stored`];
  const describedBy = describing.filter(Boolean).join(' ') || undefined;
  const asked = fault?.mayBeSo || isSo ? { path, isSo } : undefined;
  return { id, error, asked, values, describedBy, stored };
}
