import type { Client } from 'pg';
import { newBoxCode } from '../dispensing/box/box-code.js';
import type { RowBuffer } from './row-buffer.js';

/** A kit is a draft while it is filled, and only then what became of it: the rules of the database hold for invented kits too. */
const DRAFT = {
  ...{ status: 'draft', checked_by: null, checked_at: null, sealed_by: null, sealed_at: null, seal_number: null },
  ...{ earliest_expiry: null, conformity: null },
};

export async function writeKits(owner: Client, buffer: RowBuffer): Promise<void> {
  await buffer.write(owner, 'kit', (row) => ({ ...row, ...DRAFT }));
  await buffer.write(owner, 'kit_line');
  await owner.query(
    `update kit k set status = x.status, seal_number = x.seal_number, checked_by = x.checked_by, checked_at = x.checked_at, sealed_by = x.sealed_by,
       sealed_at = x.sealed_at, earliest_expiry = x.earliest_expiry, conformity = x.conformity
     from jsonb_populate_recordset(null::kit, $1) x where x.id = k.id`,
    [JSON.stringify(buffer.rows('kit'))],
  );
  await codeBoxes(owner, buffer);
}

/** Each box that is sealed has a code on its label; those of before have theirs. A code that came again by the day's chance would be refused. */
async function codeBoxes(owner: Client, { network }: RowBuffer): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    `select k.id from kit k where k.network_id = $1 and k.status = 'sealed'
       and not exists (select from box_code c where c.kit_id = k.id and c.revoked_at is null) order by k.id`,
    [network],
  );
  const codes = rows.map(() => newBoxCode());
  await owner.query(
    `insert into box_code (network_id, id, code, organisation_id, made_at, kit_id, bound_at)
     select k.network_id, uuidv7(), x.code, k.organisation_id, k.sealed_at, k.id, k.sealed_at
     from unnest($1::uuid[], $2::text[]) as x (kit_id, code) join kit k on k.id = x.kit_id`,
    [rows.map(({ id }) => id), codes],
  );
}

/** So that the next kit that somebody fills gets the next number. */
export async function keepSerials(owner: Client, network: string, serials: ReadonlyMap<string, number>): Promise<void> {
  await owner.query(
    `insert into kit_serial (network_id, month, last) select $1, key, value::int from jsonb_each_text($2)
     on conflict (network_id, month) do update set last = greatest(kit_serial.last, excluded.last)`,
    [network, JSON.stringify(Object.fromEntries(serials))],
  );
}
