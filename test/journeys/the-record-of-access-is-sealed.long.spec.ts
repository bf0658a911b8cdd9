import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Link, NOTHING_BEFORE } from '../../src/access-record/chain.js';
import { Sealer } from '../../src/access-record/sealer.service.js';
import type { Verdict } from '../../src/access-record/verify.js';
import { verifyRecord } from '../../src/access-record/verify-record.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** Three seals over rows of different kinds. */
async function threeSeals() {
  for (const who of ['gp', 'nurse', 'auditor'] as const) {
    await world.as(who);
    await world.as(who);
    await sealAll();
  }
}
/** Transactions of other databases on this server are waited for too, and those of a test beside this one may take seconds. */
async function sealAll() {
  const until = performance.now() + 20_000;
  while ((await look()).unsealed.rows > 0) {
    if (performance.now() > until)
      throw new Error('the record was not sealed: somebody on this server keeps a transaction open');
    await seal();
    await pause(100);
  }
}
const seal = () => world.app.get(Sealer).round();
const look = () => verifyRecord(world.owner, world.config.auditRoots);
const said = ({ findings }: Verdict) => findings.map(({ fault, seal: at }) => `${fault} ${String(at)}`);
const asOwner = (text: string) => world.owner.query(text);
const middleId = `(select from_id from audit_seal where id = 2)`;

test('what nobody touched is whole, and what came after the last seal is told', async () => {
  await threeSeals();
  expect(await look()).toMatchObject({ findings: [], seals: 3, rows: 6, rootsBehind: 0, unsealed: { rows: 0 } });
  await world.as('gp');
  expect(await look()).toMatchObject({
    findings: [],
    unsealed: { rows: 1, since: expect.stringMatching(/^2026-11-18T08:00/) as string },
  });
});

test('every field of a row is under the seal', async () => {
  await threeSeals();
  const changes =
    `network_id = null|at = at + interval '1 microsecond'|person_id = null|token_id = gen_random_uuid()|organisation_id = gen_random_uuid()|role = 'nurses'|action = 'read'|
    case_id = gen_random_uuid()|patient_key = '\\x00'|address = 'elsewhere'|outcome = 'refused'|detail = ''`.split('|');
  await asOwner('create temporary table kept as select * from audit_row');
  for (const change of changes) {
    await asOwner(`update audit_row set ${change} where id = ${middleId}`);
    expect({ change, found: said(await look()) }).toEqual({ change, found: ['rows-changed 2'] });
    await asOwner(`delete from audit_row where id = ${middleId}`);
    await asOwner(`insert into audit_row overriding system value select * from kept where id = ${middleId}`);
    expect(said(await look())).toEqual([]);
  }
});

test('a removed row, an inserted row and a row with another id are found where they were', async () => {
  await threeSeals();
  await asOwner(`delete from audit_row where id = ${middleId}`);
  const { findings } = await look();
  expect(findings).toEqual([
    expect.objectContaining({ fault: 'rows-missing', seal: 2, from: 3, to: 4, rows: { sealed: 2, found: 1 } }),
  ]);
  await asOwner(
    `insert into audit_row (id, at, action, outcome) overriding system value values (3, '2026-11-18', 'read', 'done'), (-1, '2026-11-18', 'read', 'done')`,
  );
  expect(said(await look())).toEqual(['rows-added 1', 'rows-changed 2']);
});

test('a tail that is cut off with its seal still has its root outside', async () => {
  await threeSeals();
  await asOwner('delete from audit_row where id > 4');
  expect(said(await look())).toEqual(['rows-missing 3']);
  await asOwner('delete from audit_seal where id = 3');
  expect(said(await look())).toEqual(['root-without-seal 3']);
});

test('a seal that is removed or changed is told', async () => {
  await threeSeals();
  await asOwner('begin');
  await asOwner('delete from audit_seal where id = 2');
  await asOwner('commit');
  expect(said(await look())).toEqual(['seal-missing 2']);
});

test('whoever makes the whole chain anew is found out by the roots outside', async () => {
  await threeSeals();
  await asOwner(`update audit_row set person_id = null where id = 3`);
  await sealAnew();
  expect(said(await look())).toEqual(['root-differs 2', 'root-differs 3']);
  await seal();
  expect(said(await look())).toEqual(['root-differs 2', 'root-differs 3']);
});

/** As somebody would who owns the database and knows how it is done. */
async function sealAnew() {
  const { rows: seals } = await world.owner.query<Record<'id' | 'from_id' | 'to_id' | 'rows' | 'moment', string>>(
    `select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as moment from audit_seal order by id`,
  );
  let previous = NOTHING_BEFORE;
  for (const { id, from_id, to_id, rows, moment } of seals) {
    const link = new Link(previous, {
      id: Number(id),
      from: Number(from_id),
      to: Number(to_id),
      rows: Number(rows),
      at: moment,
    });
    const { rows: sealed } = await world.owner.query<(string | null)[]>({
      text: `select id::text, network_id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), person_id::text, token_id::text, organisation_id::text,
               role, action, case_id::text, encode(patient_key, 'hex'), address, outcome, detail from audit_row where id between $1 and $2 order by id`,
      values: [from_id, to_id],
      rowMode: 'array',
    });
    sealed.forEach((fields) => {
      link.add(fields);
    });
    const hash = link.hash();
    await world.owner.query(
      `update audit_seal set hash = decode($2, 'hex'), previous = decode($3, 'hex') where id = $1`,
      [id, hash, previous],
    );
    previous = hash;
  }
}

test('a row whose id was drawn first and that is committed last is sealed all the same', async () => {
  await world.as('gp');
  const slow = new pg.Client(world.config.databaseUrl);
  await slow.connect();
  await slow.query('begin');
  await slow.query(`select set_config('app.now', '2026-11-18 09:00', true), audit_append('read', null)`);
  await world.as('nurse');
  await seal();
  expect((await look()).seals).toBe(0); // everything waits for the one that is under way
  await slow.query('commit');
  await slow.end();
  await sealAll();
  expect(await look()).toMatchObject({ findings: [], seals: 1, rows: 3 });
});

test('sealing goes on while the roots cannot be written, which is seen, and they are written once they can', async () => {
  await writeFile(world.config.auditRoots, 'not a folder');
  await threeSeals();
  const administrator = await world.as('administrator');
  const { body } = await administrator.get<{ record: { rootFault: string | null; rootsBehind: number } }>(
    '/administration',
  );
  expect(body.record).toMatchObject({ rootFault: 'EEXIST', rootsBehind: 3 });
  expect((await administrator.page('/administration')).body).toContain('AUDIT_ROOTS');
  expect(await look()).toMatchObject({ findings: [], seals: 3, rootsBehind: 3 });
  await rm(world.config.auditRoots);
  await seal();
  expect(await look()).toMatchObject({ findings: [], rootsBehind: 0 });
  const after = await administrator.get<{ record: { rootFault: string | null; rootsBehind: number } }>(
    '/administration',
  );
  expect(after.body.record).toMatchObject({ rootFault: null, rootsBehind: 0 });
});

test('two sealers at once make one chain', async () => {
  for (let i = 0; i < 5; i++) {
    await world.as('gp');
    await Promise.all([seal(), seal(), seal()]);
  }
  await sealAll();
  expect(await look()).toMatchObject({ findings: [], rows: 5, rootsBehind: 0 });
});

test('rows and seals beyond nine are read in the order of their numbers, not of their digits', async () => {
  const rows = `insert into audit_row (at, action, outcome, detail) select '2026-11-18', 'read', 'done', n::text from generate_series(1, 11) n`;
  for (let seals = 0; seals < 11; seals++) {
    await asOwner(rows);
    await sealAll();
  }
  expect(await look()).toMatchObject({ findings: [], seals: 11, rows: 121, rootsBehind: 0, unsealed: { rows: 0 } });
  for (const [id, found] of [
    [9, 'rows-changed 1'],
    [10, 'rows-changed 1'],
    [99, 'rows-changed 9'],
    [100, 'rows-changed 10'],
    [121, 'rows-changed 11'],
  ] as const) {
    await asOwner(`update audit_row set outcome = 'refused' where id = ${String(id)}`);
    expect({ id, found: said(await look()) }).toEqual({ id, found: [found] });
    await asOwner(`update audit_row set outcome = 'done' where id = ${String(id)}`);
  }
  await asOwner('delete from audit_row where id = 100');
  expect(said(await look())).toEqual(['rows-missing 10']);
});

test('whatever writes a row has the number of its transaction before it draws the id of the row', async () => {
  const { rows } = await world.owner.query<{ name: string; text: string }>(
    `select p.proname as name, lower(pg_get_functiondef(p.oid)) as text from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' order by 1`,
  );
  const writers = rows.filter(({ text }) => /insert into (public\.)?audit_row\b/.test(text));
  expect(writers.map(({ name }) => name)).toEqual(['audit_append', 'audit_nobody', 'note_link']);
  const late = writers.filter(({ text }) => !/pg_current_xact_id\(\)[^]*insert into (public\.)?audit_row\b/.test(text));
  expect(late).toEqual([]);
});
