import type { Was } from './merging.rules.js';

export type Leaf = string | string[];
export interface Tree {
  [place: string]: Leaf | Tree | Tree[];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What each field held when the page was made; a browser may send anything, and what is no such thing says nothing. */
export function wasIn(sent: string | undefined): Was {
  if (sent === undefined) return new Map();
  try {
    const held: unknown = JSON.parse(sent);
    return new Map(Array.isArray(held) ? held.filter(isHeld) : []);
  } catch {
    return new Map();
  }
}

const isHeld = (it: unknown): it is [string, string[]] =>
  Array.isArray(it) &&
  typeof it[0] === 'string' &&
  Array.isArray(it[1]) &&
  it[1].every((value) => typeof value === 'string');

/** Puts a field's text in a form that was sent; nothing takes it out. */
export function fillIn(root: Tree, path: readonly string[], values: readonly string[]): void {
  const last = path.at(-1);
  if (last === undefined || path.some((place) => FORBIDDEN.has(place))) return;
  let branch = root;
  for (const place of path.slice(0, -1)) {
    const next = (branch[place] ??= {});
    if (typeof next !== 'object' || Array.isArray(next)) return;
    branch = next;
  }
  const there: Leaf[] = values.filter((value) => value.trim() !== '');
  if (there.length === 0) Reflect.deleteProperty(branch, last);
  else branch[last] = there.length === 1 ? (there[0] as string) : (there as string[]);
}

/** Of these fields their sender chose what somebody else had stored; a day is stored in its parts. */
export function takeStored(root: Tree, fields: readonly string[], was: Was): void {
  for (const [path, values] of was)
    if (fields.some((field) => path === field || path.startsWith(`${field}.`))) fillIn(root, path.split('.'), values);
}
