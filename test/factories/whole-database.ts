import type { World } from './world.js';

/** Grows by itself with whatever is asked: the record of access and its seals, what was asked once, who is signed in, and guesses. */
const OF_ASKING = ['audit_row', 'audit_root', 'audit_seal', 'guess', 'idempotency_key', 'session'];
export type Content = Map<string, number>;
const TABLES = `
  select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

export async function tablesOf(world: World): Promise<string[]> {
  const { rows } = await world.owner.query<{ name: string }>(TABLES);
  return rows.map(({ name }) => name);
}

/** Every row of every table as text, as its owner sees them. */
export async function contentOf(world: World, except: readonly string[] = OF_ASKING): Promise<Content> {
  const asked = (await tablesOf(world)).filter((name) => !except.includes(name));
  const each = asked.map((name) => `select '${name} ' || t::text as row from "${name}" t`);
  const { rows } = await world.owner.query<{ row: string }>(each.join(' union all '));
  const content: Content = new Map();
  for (const { row } of rows) content.set(row, (content.get(row) ?? 0) + 1);
  return content;
}

/** What went (-) and what came (+). */
export function changes(before: Content, after: Content): string[] {
  const gone = [...before].filter(([row, n]) => (after.get(row) ?? 0) < n).map(([row]) => `- ${row}`);
  const come = [...after].filter(([row, n]) => (before.get(row) ?? 0) < n).map(([row]) => `+ ${row}`);
  return [...gone, ...come];
}

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Counts the boxes of a whole network, whoever makes them. */
const COUNTER = /^[+-] kit_serial /;

/** Changes that those with these ids had no business with: whatever names a victim, or is not theirs nor part of what they made. */
export function foreignTo(theirs: string[], victims: string[], before: Content, after: Content): string[] {
  const known = new Set([...before.keys()].flatMap((row) => row.match(UUIDS) ?? []));
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
