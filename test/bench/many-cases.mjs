// Years of cases in a moment: every row of the cases that were made over HTTP once more and once more, with ids of its own and a day
// earlier each time. Which columns there are is asked of the database, so that a new one comes along.
import { inOne } from './server.mjs';

const IDS = ['id', 'case_id', 'kit_id', 'subject_id', 'resource_id', 'corrects'];
const MADE_UNIQUE = ['serial', 'seal_number', 'key', 'period'];
const OF_A_CASE = ['case_id', 'kit_id', 'subject_id', 'resource_id'];

export async function makeMany({ superuser, analyse }, wanted) {
  const { rows: cases } = await superuser.query(`select id from kit_case where status = 'delivered'`);
  const { rows: kits } = await superuser.query('select kit_id as id from case_kit where until is null');
  const ids = [...cases, ...kits].map(({ id }) => id);
  const times = Math.ceil(wanted / cases.length);
  await inOne(superuser, async (line) => {
    await line.query('set local session_replication_role = replica'); // a trigger has judged these rows once
    for (const { table, columns } of await tablesOfCases(line)) await copyRows(line, table, columns, ids, times);
  });
  await analyse();
  const [{ count }] = (await superuser.query('select count(*) from kit_case')).rows;
  return Number(count);
}

async function copyRows(line, table, columns, ids, times) {
  const names = columns.map(({ name }) => name);
  const whose = ['kit_case', 'kit'].includes(table) ? ['id'] : OF_A_CASE.filter((name) => names.includes(name));
  await line.query(
    `insert into ${table} (${names.map((name) => line.escapeIdentifier(name)).join()})
     select ${columns.map(copied).join()} from ${table} t, generate_series(1, $2::int) n
     where ${whose.map((name) => `t.${name} = any ($1::uuid[])`).join(' or ')}`,
    [ids, times],
  );
}

async function tablesOfCases(line) {
  const { rows } = await line.query(
    `select c.relname as table, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname
     having c.relname in ('kit_case', 'kit') or bool_or(a.attname = any ($1)) order by c.relname`,
    [OF_A_CASE],
  );
  return rows;
}

function copied({ name, type }) {
  const column = `t."${name}"`;
  if (type === 'uuid' && IDS.includes(name))
    return `overlay(${column}::text placing lpad(to_hex(n), 8, '0') from 1)::uuid`;
  if (type === 'bigint' && name === 'number') return `${column} + n * 100000`;
  if (type === 'text' && MADE_UNIQUE.includes(name)) return `${column} || '-' || n`;
  // One lot is in some thousands of boxes, and a patient is one, not a thousand times the same.
  if (type === 'text' && name === 'lot') return `${column} || '-' || n % 40`;
  if (type === 'text[]' && name === 'marks')
    return `array(select left(x, 1) || left(md5(x || n), 21) from unnest(${column}) x)`;
  if (type === 'bytea' && /(_key|_hash)$/.test(name)) return `sha256(${column} || n::text::bytea)`;
  if (type === 'timestamp with time zone') return `${column} - n * interval '1 day'`;
  return column;
}
