import type { QueryRunner } from 'typeorm';
import type { Kind } from './sql-tree.js';

/** A thing as the catalogue has it now. */
export interface Made {
  kind: Kind;
  name: string;
  /** What drops it: of a function with its arguments. */
  identity: string;
  /** What it comes down to, whatever the text was: differs as soon as anybody changed it. */
  made: string;
  /** Whom a right was given to. */
  grantees: string[];
  catalogue: string;
  id: string;
}

const MADE = `
with place as (select oid, case nspname when 'public' then '' else nspname || '.' end as prefix
               from pg_namespace where nspname in ('public', 'monitoring')),
relation as (select c.*, p.prefix || c.relname as name from pg_class c join place p on p.oid = c.relnamespace),
routine as (select f.*, p.prefix || f.proname as name from pg_proc f join place p on p.oid = f.pronamespace where f.prokind = 'f')
select 'type' as kind, r.name, r.name as identity, 'pg_class' as catalogue, r.oid::text as id, '{}'::text[] as grantees,
       (select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ',' order by attnum) from pg_attribute where attrelid = r.oid) as made
from relation r where r.relkind = 'c'
union all
select 'function', name, oid::regprocedure::text, 'pg_proc', oid::text, '{}', md5(pg_get_functiondef(oid)) from routine
union all
select 'view', name, name, 'pg_class', oid::text, '{}', md5(concat(pg_get_viewdef(oid), reloptions, relowner::regrole)) from relation where relkind = 'v'
union all
select 'trigger', t.tgname || ' on ' || r.name, t.tgname || ' on ' || r.name, 'pg_trigger', t.oid::text, '{}', md5(concat(pg_get_triggerdef(t.oid), t.tgenabled))
from pg_trigger t join relation r on r.oid = t.tgrelid where not t.tgisinternal
union all
select 'row level security', name, name, '', oid::text, '{}', concat(relrowsecurity, relforcerowsecurity) from relation where relkind = 'r' and relrowsecurity
union all
select 'policy', p.polname || ' on ' || r.name, p.polname || ' on ' || r.name, 'pg_policy', p.oid::text, '{}',
       md5(concat_ws('|', p.polcmd, p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)))
from pg_policy p join relation r on r.oid = p.polrelid
union all
select 'rights', r.name, 'table ' || r.name, '', r.oid::text, array_agg(distinct a.grantee::regrole::text), 
       md5(string_agg(concat_ws(' ', a.attname, a.grantee::regrole, a.privilege_type, a.is_grantable), ',' order by a.attname, a.grantee::regrole::text, a.privilege_type))
from relation r, lateral (select '' as attname, x.* from aclexplode(r.relacl) x
  union all select t.attname, x.* from pg_attribute t, aclexplode(t.attacl) x where t.attrelid = r.oid) a
where a.grantee <> r.relowner and a.grantee <> 'backup'::regrole and r.relkind in ('r', 'v') group by r.oid, r.name
union all
select 'rights', f.name, 'function ' || f.oid::regprocedure, '', f.oid::text, array_agg(distinct case a.grantee when 0 then 'public' else a.grantee::regrole::text end),
       md5(string_agg(concat_ws(' ', a.grantee::regrole, a.is_grantable), ',' order by a.grantee::regrole::text))
from routine f, lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee <> f.proowner group by f.oid, f.name`;

/** Everything of the kinds that a deploy makes, whoever made it. */
export const whatIsMade = (runner: QueryRunner) => runner.query(MADE) as Promise<Made[]>;

const LEANS = (first: string) => `
with recursive leans (catalogue, id) as (
  ${first}
  union
  -- A view leans by its rule.
  select case when d.classid = 'pg_rewrite'::regclass then 'pg_class'::regclass::oid else d.classid end, coalesce(r.ev_class, d.objid)
  from leans l join pg_depend d on d.refclassid = l.catalogue and d.refobjid = l.id
  left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
  where d.deptype in ('n', 'a', 'i'))
select catalogue::regclass::text as catalogue, id::text, pg_describe_object(catalogue, id, 0) as called from leans
where catalogue <> 'pg_type'::regclass and id <> $1::oid`;
const OF_A_ROW = LEANS(`select 'pg_type'::regclass::oid, reltype from pg_class where oid = $1::oid`);
const OF_A_FUNCTION = LEANS(`select 'pg_proc'::regclass::oid, $1::oid`);

/** What would go with it. A view and a type are leaned on by their row. */
export const whatLeansOn = (runner: QueryRunner, { kind, id }: Made) =>
  runner.query(kind === 'function' ? OF_A_FUNCTION : OF_A_ROW, [id]) as Promise<
    { catalogue: string; id: string; called: string }[]
  >;

/** Functions and views that answer whole rows are made again when a migration changed a table. */
export async function tablesAreNow(runner: QueryRunner): Promise<{ kind: string; name: string; made: string }> {
  const [row] = (await runner.query(
    `select md5(string_agg(concat(c.relname, '.', a.attname, ' ', format_type(a.atttypid, a.atttypmod)), ',' order by c.relname, a.attnum)) as made
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  )) as { made: string }[];
  return { kind: 'tables', name: 'columns', made: row?.made ?? '' };
}

/** Each with its arguments: PostgreSQL knows several of one name. */
export async function functionsCalled(runner: QueryRunner, name: string): Promise<string[]> {
  const rows = (await runner.query(
    'select oid::regprocedure::text as identity from pg_proc where proname = $1 and pronamespace = $2::regnamespace',
    [name.replace('monitoring.', ''), name.startsWith('monitoring.') ? 'monitoring' : 'public'],
  )) as { identity: string }[];
  return rows.map(({ identity }) => identity);
}
