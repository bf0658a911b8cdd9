import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const KINDS = ['type', 'function', 'view', 'trigger', 'row level security', 'policy', 'rights'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that the tree says must be in the database, and the text that makes it. */
export interface Thing {
  kind: Kind;
  /** As the catalogue calls it: `accept_case`, `monitoring.period`, `own_part on case_party`. */
  name: string;
  file: string;
  source: string;
}

const SOURCES = path.resolve(import.meta.dirname, '../..');
const COMMENT = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
/** What a semicolon may hide in, a body of statements with its cases included. */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\1\$|\bbegin\s+atomic\b|\bcase\b|\bend\b|;/gi;
const MAKES: [Kind, RegExp][] = [
  ['type', /^create type ([\w.]+) as/],
  ['function', /^create or replace function ([\w.]+)\s*\(/],
  ['view', /^create or replace view ([\w.]+)/],
  ['trigger', /^create or replace trigger (\w+)\s[\s\S]*?\son ([\w.]+)\s[\s\S]*execute function (\w+)/],
  ['row level security', /^alter table ([\w.]+) (?:enable|force) row level security;/],
  ['policy', /^create policy (\w+) on ([\w.]+)/],
  [
    'rights',
    /^(?:grant|revoke)\s[\s\S]*?\son\s+(?:(?:function|table|type) )?([\w.]+)(?:\s*\([^()]*\))?\s+(?:to|from)\s/,
  ],
];

/** Everything below `src/<module>/sql`, each thing once; throws with the file and what to do. */
export function sqlTree(folder = SOURCES): Thing[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => sqlFilesOf(path.join(folder, name, 'sql')))
    .sort();
  const things = new Map<string, Thing>();
  for (const thing of files.flatMap((file) => thingsIn(path.relative(folder, file), readFileSync(file, 'utf8')))) {
    const key = `${thing.kind} ${thing.name}`;
    const before = things.get(key);
    if (before && before.file !== thing.file)
      throw new Error(`${key} stands in ${before.file} and in ${thing.file}: keep the one that must run`);
    if (before && !['rights', 'row level security'].includes(thing.kind))
      throw new Error(`${key} stands twice in ${thing.file}: keep the one that must run`);
    things.set(key, before ? { ...before, source: `${before.source}\n${thing.source}` } : thing);
  }
  return [...things.values()];
}

const sqlFilesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .map((file) => path.join(folder, file));
  } catch {
    return []; // a module without SQL
  }
};

export function thingsIn(file: string, text: string): Thing[] {
  const subject = path.basename(file).replace(/(\.policies)?\.sql$/, '');
  return statementsIn(text).map((source) => {
    const found = MAKES.map(([kind, pattern]) => ({ kind, match: pattern.exec(source) })).find(({ match }) => match);
    const [, first = '', on, calls] = found?.match ?? [];
    if (!found)
      throw new Error(
        `${file}: "${source.slice(0, 60)}" makes no ${KINDS.join(', ')} that can be made again; tables, columns and data belong in migrations/`,
      );
    const about = (calls ?? on ?? first).replace(/^\w+\./, '');
    if (about !== subject)
      throw new Error(
        `${file}: "${source.slice(0, 60)}" is about ${about}: it belongs in ${about}.sql or ${about}.policies.sql`,
      );
    return { kind: found.kind, name: on ? `${first} on ${on}` : first, file, source };
  });
}

/** Each statement without the comments before it: another comment is no other function. */
function statementsIn(text: string): string[] {
  const ends: number[] = [];
  let open = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    if (word.startsWith('begin') || (word === 'case' && open > 0)) open++;
    else if (word === 'end' && open > 0) open--;
    else if (word === ';' && open === 0) ends.push(index + 1);
  }
  const statements = ends.map((end, n) => text.slice(ends[n - 1] ?? 0, end).replace(COMMENT, ''));
  const rest = text.slice(ends.at(-1) ?? 0).replace(COMMENT, '');
  return rest === '' ? statements : [...statements, rest];
}
