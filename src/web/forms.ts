import { createHash } from 'node:crypto';
import { Problem } from './problem.js';
import { placesIn } from './path.js';
import { fillIn, takeStored, wasIn, type Leaf, type Tree } from './filled-in.js';
export type { Tree } from './filled-in.js';
import type { Was } from './merging.rules.js';
import type { Typed } from './view.js';

export interface Envelope {
  method?: string;
  csrf?: string;
  key?: string;
  version?: string;
  /** Nothing is done: the form is shown once more with what was typed. */
  again?: string;
  /** What each field held when the page was made. */
  was?: string;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 20;
const MOST_FIELDS = 2000;
const DAY_PARTS = ['day', 'month', 'year'];

/** What somebody chose on their own machine. */
export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** What a browser posted, before anyone knows which input it will become. */
export class PostedForm {
  constructor(
    readonly fields: Tree,
    readonly envelope: Envelope,
    readonly file: SentFile | null = null,
    /** Before blank rows went, so that each row has the place it had on the page. */
    private readonly sent: Tree = fields,
  ) {}

  /** The same form is the same command, whatever key or token travelled with it; with another file it is another. */
  toJSON(): Tree {
    if (!this.file) return this.fields;
    return { ...this.fields, _file: createHash('sha256').update(this.file.bytes).digest('hex') };
  }

  get typed(): Typed {
    return new Map(leavesOf(this.fields));
  }

  get asSent(): Typed {
    return new Map(leavesOf(this.sent));
  }

  get was(): Was {
    return wasIn(this.envelope.was);
  }

  /** The same form, about this version, with these fields filled in otherwise. */
  with(changes: readonly (readonly [path: string, values: readonly string[]])[], version: string): PostedForm {
    const sent = structuredClone(this.sent);
    for (const [path, values] of changes) fillIn(sent, path.split('.'), values);
    return new PostedForm(gathered(sent) as Tree, { ...this.envelope, version }, this.file, sent);
  }
}

export const readForm = (text: string): PostedForm => formOf([...new URLSearchParams(text)]);

export function formOf(pairs: [string, string][], file: SentFile | null = null): PostedForm {
  const root: Tree = Object.create(null) as Tree;
  const envelope: Envelope = {};
  const taken: string[] = [];
  if (pairs.length > MOST_FIELDS) throw new Problem(400, { reason: 'too-many-fields' });
  for (const [name, value] of pairs) {
    if (name.includes('\0') || (name.startsWith('_') && value.includes('\0')))
      throw new Problem(400, { reason: 'nul-character' });
    if (/^_(method|csrf|key|version|again|was)$/.test(name)) envelope[name.slice(1) as keyof Envelope] = value;
    else if (name === '_take') taken.push(value);
    else if (value.trim() !== '') put(root, placesIn(name), value.replaceAll('\r\n', '\n'));
  }
  takeStored(root, taken, wasIn(envelope.was));
  return new PostedForm(gathered(root) as Tree, envelope, file, root);
}

function put(root: Tree, places: string[], value: string): void {
  const many = places.length > 1 && places.at(-1) === '';
  const path = many ? places.slice(0, -1) : places;
  const last = path.at(-1);
  if (path.length > DEEPEST) throw new Problem(400, { reason: 'too-deep' });
  if (!last || path.some((place) => place === '' || FORBIDDEN.has(place))) {
    throw new Problem(400, { reason: 'strange-field' });
  }
  let branch = root;
  for (const place of path.slice(0, -1)) {
    const next = (branch[place] ??= Object.create(null) as Tree);
    if (typeof next !== 'object' || Array.isArray(next)) throw new Problem(400, { reason: 'strange-field' });
    branch = next;
  }
  const before = branch[last];
  if (before === undefined) branch[last] = many ? [value] : value;
  else if (typeof before === 'string') branch[last] = [before, value];
  else if (isLeaf(before)) before.push(value);
  else throw new Problem(400, { reason: 'strange-field' });
}

function isLeaf(value: Leaf | Tree | Tree[]): value is Leaf {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** Numbered branches become a list; rows that were left blank are no longer in it. */
function gathered(tree: Tree): Tree | Tree[] {
  const entries = Object.entries(tree).map(
    ([place, value]) => [place, isLeaf(value) ? value : gathered(value as Tree)] as const,
  );
  const numbered = entries.length > 0 && entries.every(([place]) => /^\d{1,4}$/.test(place));
  if (!numbered) return Object.fromEntries(entries);
  return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value) as Tree[];
}

function leavesOf(tree: Tree | Tree[] | Leaf[], before = ''): [string, string[]][] {
  return Object.entries(tree).flatMap(([place, value]: [string, Leaf | Tree | Tree[]]) =>
    isLeaf(value)
      ? [[`${before}${place}`, [value].flat()] as [string, string[]]]
      : leavesOf(value, `${before}${place}.`),
  );
}

/** Three fields make one day; one that cannot be (31 February) stays text, for the validator to refuse. */
function dayIn(tree: Tree): string | undefined {
  const names = Object.keys(tree);
  const isDay = names.length > 0 && names.every((name) => DAY_PARTS.includes(name) && typeof tree[name] === 'string');
  if (!isDay) return undefined;
  const part = (name: string) => {
    const text = tree[name];
    return typeof text === 'string' ? text.trim().replace(/^\d$/, '0$&') : '';
  };
  return [part('year'), part('month'), part('day')].join('-');
}

/** The same shape that JSON would have, with every value still text. */
export function withDays(value: Leaf | Tree | Tree[]): unknown {
  if (isLeaf(value)) return value;
  if (Array.isArray(value)) return value.map(withDays);
  return dayIn(value) ?? Object.fromEntries(Object.entries(value).map(([place, inner]) => [place, withDays(inner)]));
}
