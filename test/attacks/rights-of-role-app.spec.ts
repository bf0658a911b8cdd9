import { startWorld, type World } from '../factories/world.js';

/** Policies that ask nothing of whoever reads, each with why that is right. */
const FOR_ALL = ['caught_mail demonstration_only']; // letters of the demonstration, which has no real person in it
/** Columns that look like a secret and may be read, each by its own person or organisation only. */
const READABLE =
  `idempotency_key.key idempotency_key.body_hash network_setting.key setting_default.key session.token_hash kit_case.patient_key audit_row.patient_key
  pilot_case.patient_key patient.bsn_hash execution_order.content_hash authenticator.secret passkey.public_key
  recovery_code.code_hash api_token.secret_hash patient.birth_postcode_hash patient.postcode_hash patient.birth_hash
  document_file.hash slot_document.hash signed_form.content_hash leaflet_file.hash`.split(/\s+/);

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

const found = async (text: string) => (await world.owner.query<{ it: string }>(text)).rows.map(({ it }) => it);

test('every table is under policies that hold for its owner too, also those that the application cannot read', async () => {
  const bare = await found(
    `select relname as it from pg_class where relnamespace in ('public'::regnamespace, 'monitoring'::regnamespace) and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) order by 1`,
  );
  // What the code says of moves, statuses, parts, roles and defaults, and which migrations ran, is nobody's in particular.
  const ofTheCode =
    'allowed_move case_move case_part case_status kit_status role_of_kind setting_default standard_status';
  expect(bare).toEqual([...ofTheCode.split(' '), 'migrations'].sort());
});

test('the owner has a policy of its own on each of them, or a backfill would change nothing without a word', async () => {
  const without = await found(
    `select c.relname as it from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
       and not exists (select from pg_policies p where p.tablename = c.relname and 'owner' = any (p.roles) and p.qual = 'true' and p.with_check = 'true')`,
  );
  expect(without).toEqual([]);
});

test('no policy of the application lets everybody in', async () => {
  const open = await found(
    `select tablename || ' ' || policyname as it from pg_policies where schemaname = 'public' and roles && array['app', 'public']::name[]
       and (qual = 'true' or with_check = 'true' or (qual is null and with_check is null)
            or coalesce(qual, '') || coalesce(with_check, '') !~ 'acting_|EXISTS')`,
  );
  expect(open).toEqual(FOR_ALL);
});

test('a policy that says who may change a row says so of the row as it becomes, too', async () => {
  const loose = await found(
    `select tablename || ' ' || policyname as it from pg_policies where schemaname = 'public' and 'app' = any (roles) and cmd = 'INSERT' and with_check is null`,
  );
  expect(loose).toEqual([]);
});

test('the application owns nothing, and may neither empty, refer to, hang a trigger on nor maintain a table', async () => {
  expect(await found(`select relname as it from pg_class where pg_get_userbyid(relowner) = 'app'`)).toEqual([]);
  const more = await found(
    `select c.relname || ' ' || p as it from pg_class c, unnest(array['truncate', 'references', 'trigger', 'maintain']) p
     where c.relnamespace in ('public'::regnamespace, 'monitoring'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('app', c.oid, p)`,
  );
  expect(more).toEqual([]);
});

test('public has no right on any schema, table, column, sequence or function of ours', async () => {
  const open = await found(
    `select c.relname::text as it from pg_class c, aclexplode(c.relacl) a where a.grantee = 0 and c.relnamespace in ('public'::regnamespace, 'monitoring'::regnamespace)
     union all select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       where a.grantee = 0 and p.pronamespace in ('public'::regnamespace, 'monitoring'::regnamespace)
     union all select t.attname from pg_attribute t, aclexplode(t.attacl) a where a.grantee = 0 and t.attrelid >= 16384
     union all select n.nspname || ' ' || a.privilege_type from pg_namespace n, aclexplode(n.nspacl) a
       where a.grantee = 0 and (n.nspname in ('monitoring', 'bullmq') or n.nspname = 'public' and a.privilege_type = 'CREATE')`,
  );
  expect(open).toEqual([]);
});

test('who may call a function is the application, monitoring, or its owner; a backup only notes that it was made', async () => {
  const strangers = await found(
    `select distinct pg_get_userbyid(a.grantee) || ' ' || p.proname as it from pg_proc p, aclexplode(p.proacl) a
     where p.pronamespace in ('public'::regnamespace, 'monitoring'::regnamespace)
       and pg_get_userbyid(a.grantee) not in ('app', 'owner', 'monitoring')`,
  );
  expect(strangers).toEqual(['backup note_backup']);
});

test('the application reads no password, key or hash but those on this list', async () => {
  const readable = await found(
    `select c.relname || '.' || a.attname as it from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname ~ '(hash|secret|password|token|seed|(^|_)key)' and a.attname !~ '_id$'
       and has_column_privilege('app', c.oid, a.attnum, 'select') order by 1`,
  );
  expect(readable.filter((it) => !READABLE.includes(it))).toEqual([]);
});

test('nobody signs, announces, destroys or books in the name of somebody else', async () => {
  const { rows } = await world.owner.query<{ name: string; check: string }>(
    `select tablename || ' ' || policyname as name, coalesce(with_check, '') as check from pg_policies where 'app' = any (roles)`,
  );
  const held = {
    'execution_order practice_signs': 'signed_by',
    'signed_form who_answered_attaches': 'attached_by',
    'event party_announces': 'person_id',
  };
  const more = { 'destruction own_organisation': 'destroyed_by', 'opium_movement own_ledger': 'person_id' };
  const all = { ...held, ...more, 'audit_review auditor_adds': 'person_id', 'recall who_decides': 'drafted_by' };
  for (const [policy, column] of Object.entries({
    ...all,
    'standard_approval own_approval': 'person_id',
    'product_correction who_proposes': 'proposed_by',
    'product_correction the_other_agrees': 'approved_by',
    'standard_withdrawal who_proposes': 'proposed_by',
    'standard_withdrawal the_other_agrees': 'approved_by',
  })) {
    const check = rows.find(({ name }) => name === policy)?.check ?? '';
    expect([policy, new RegExp(`${column} (=|IS DISTINCT FROM) \\( SELECT acting_person\\(`).test(check)]).toEqual([
      policy,
      true,
    ]);
  }
});
