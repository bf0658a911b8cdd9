import type { World } from './world.js';

/** Grows by itself with whatever is asked: the record of access and its seals, what was asked once, who is signed in, and guesses. */
const OF_ASKING = ['audit_row', 'audit_root', 'audit_seal', 'guess', 'idempotency_key', 'session'];
interface Rows {
  /** Another one as soon as any row came, went or changed. */
  mark: string;
  /** As text, and how often. */
  rows: ReadonlyMap<string, number>;
}
/** By table. */
export type Content = ReadonlyMap<string, Rows>;
/** What did not change since is not read again: most of it never does. */
const last = new WeakMap<World, Map<string, Rows>>();
const TABLES = `
  select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

export async function tablesOf(world: World): Promise<string[]> {
  const { rows } = await world.owner.query<{ name: string }>(TABLES);
  return rows.map(({ name }) => name);
}

/** Every row of every table as text, as its owner sees them. */
export async function contentOf(world: World, except: readonly string[] = OF_ASKING): Promise<Content> {
  const asked = (await tablesOf(world)).filter((name) => !except.includes(name));
  const known = last.get(world) ?? new Map<string, Rows>();
  last.set(world, known);
  const marks = await fromEach<{ mark: string }>(
    world,
    asked,
    `concat(count(*), ' ', sum(hashtextextended(concat(t.ctid, ' ', t.xmin), 0))) as mark`,
  );
  const changed = marks.filter(({ name, mark }) => known.get(name)?.mark !== mark);
  const read = await fromEach<{ row: string }>(
    world,
    changed.map(({ name }) => name),
    't::text as row',
  );
  for (const { name, mark } of changed) known.set(name, { mark, rows: counted(read.filter((it) => it.name === name)) });
  return new Map([...known].filter(([name]) => asked.includes(name)));
}

async function fromEach<T>(world: World, tables: string[], what: string): Promise<(T & { name: string })[]> {
  if (tables.length === 0) return [];
  const each = tables.map((name) => `select '${name}' as name, ${what} from "${name}" t`);
  return (await world.owner.query<T & { name: string }>(each.join(' union all '))).rows;
}

function counted(read: { name: string; row: string }[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { name, row } of read) rows.set(`${name} ${row}`, (rows.get(`${name} ${row}`) ?? 0) + 1);
  return rows;
}

/** What went (-) and what came (+). */
export function changes(before: Content, after: Content): string[] {
  return [...missing(after, before, '-'), ...missing(before, after, '+')];
}

const missing = (from: Content, there: Content, sign: '-' | '+'): string[] =>
  [...there].flatMap(([name, table]) => {
    const other = from.get(name);
    if (other === table) return [];
    return [...table.rows].filter(([row, n]) => (other?.rows.get(row) ?? 0) < n).map(([row]) => `${sign} ${row}`);
  });

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Counts the boxes of a whole network, whoever makes them. */
const COUNTER = /^[+-] kit_serial /;

/** Changes that those with these ids had no business with: whatever names a victim, or is not theirs nor part of what they made. */
export function foreignTo(theirs: string[], victims: string[], before: Content, after: Content): string[] {
  const known = new Set(
    [...before.values()].flatMap(({ rows }) => [...rows.keys()].flatMap((row) => row.match(UUIDS) ?? [])),
  );
  const found = changes(before, after).filter((row) => !COUNTER.test(row));
  const own = new Set(theirs);
  for (let size = 0; size < own.size;) {
    size = own.size;
    for (const ids of found.map((row) => row.match(UUIDS) ?? []))
      if (ids.some((id) => own.has(id))) ids.filter((id) => !known.has(id)).forEach((id) => own.add(id));
  }
  return found.filter(
    (row) => victims.some((id) => row.includes(id)) || !(row.match(UUIDS) ?? []).some((id) => own.has(id)),
  );
}
