import { randomUUID } from 'node:crypto';
import type { Things } from './things.js';
import type { World } from './world.js';

export interface Table {
  name: string;
  hasId: boolean;
  readable: string[];
  updatable: string[];
  insertable: string[];
  deletable: boolean;
}

const COLUMNS = `
  select c.relname as name, bool_or(a.attname = 'id' and a.atttypid = 'uuid'::regtype) as "hasId",
    coalesce(array_agg(a.attname::text order by a.attnum) filter (where has_column_privilege('app', c.oid, a.attnum, 'select')), '{}') as readable,
    coalesce(array_agg(a.attname::text order by a.attnum) filter (where has_column_privilege('app', c.oid, a.attnum, 'update') and a.attgenerated = ''), '{}') as updatable,
    coalesce(array_agg(a.attname::text order by a.attnum) filter (where has_column_privilege('app', c.oid, a.attnum, 'insert') and a.attgenerated = ''), '{}') as insertable,
    has_table_privilege('app', c.oid, 'delete') as deletable
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.oid, c.relname order by 1`;

/** Every table, and what the application may do with which of its columns. */
export async function columnsOf(world: World): Promise<Table[]> {
  return (await world.owner.query<Table>(COLUMNS)).rows;
}

/** A row of the first network as JSON, under an id of its own so that only a policy can stand in its way. */
export async function aRowOf(world: World, { name, hasId, readable }: Table, { ids }: Things): Promise<object> {
  const where = readable.includes('network_id') ? 'where network_id = $1' : 'where $1::uuid is not null';
  const { rows } = await world.owner.query<{ row: object }>(
    `select to_jsonb(t) as row from "${name}" t ${where} limit 1`,
    [world.network],
  );
  // Where there is none yet, its owners are enough: a policy is asked before any other constraint.
  const { pharmacy, practice } = world.organisations;
  const { caseId: case_id, kitId: kit_id } = ids;
  const owners = { organisation_id: pharmacy, pharmacy_id: pharmacy, supplier_id: pharmacy, practice_id: practice };
  const row = rows[0]?.row ?? { network_id: world.network, case_id, kit_id, ...owners };
  return { ...row, ...(hasId ? { id: randomUUID() } : {}) };
}
