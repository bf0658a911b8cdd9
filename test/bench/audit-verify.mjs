// How long it takes to look through a million rows of the record of access, sealed as the worker seals them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { AFTER_MIGRATION } from '../../dist/src/operations/after-migration.js';
import { verifyRecord } from '../../dist/src/access-record/verify-record.js';
import { writeRoots } from '../../dist/src/access-record/roots.js';
import { createDatabase, derivedPasswords } from '../../dist/src/platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';
import { migrate } from '../../dist/src/platform/database/migrations.js';
import { options } from '../../scripts/options.mjs';

options('Usage: npm run bench:audit\nHow long the chain over a record of access of many years takes to verify.');

const ROWS = Number(process.env.AUDIT_ROWS ?? 1_000_000);
const WITHIN_SECONDS = 60;
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'kit-audit-bench-'));
const server = await startEmbeddedPostgres(path.join(home, 'postgres'), { durable: false });
let owner;
try {
  const { ownerUrl } = await createDatabase(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl));
  await migrate(ownerUrl, AFTER_MIGRATION);
  owner = new pg.Client(ownerUrl);
  await owner.connect();
  await owner.query(
    `insert into audit_row (at, person_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
     select timestamptz '2026-01-01' + n * interval '1 second', gen_random_uuid(), gen_random_uuid(), 'pharmacist', 'read', gen_random_uuid(),
            sha256(n::text::bytea), '10.0.0.0', 'done', 'patient' from generate_series(1, ${ROWS}) n`,
  );
  const sealing = performance.now();
  const now = new Date();
  const [{ up_to, number }] = (await owner.query('select * from audit_mark()')).rows;
  let sealed;
  do sealed = (await owner.query('select * from audit_seal_next($1, $2, $3, 5000)', [up_to, number, now])).rows[0];
  while (sealed && sealed.to_id !== up_to);
  const { rows: seals } = await owner.query('select * from audit_seals_after(0, 1000000)');
  const roots = seals.map((seal) => ({
    ...seal,
    id: Number(seal.id),
    from: Number(seal.from_id),
    to: Number(seal.to_id),
  }));
  await writeRoots(path.join(home, 'roots'), roots, now);
  console.log(`sealed ${ROWS} rows in ${((performance.now() - sealing) / 1000).toFixed(1)} s`);
  const start = performance.now();
  const verdict = await verifyRecord(owner, path.join(home, 'roots'));
  const seconds = (performance.now() - start) / 1000;
  const holds = seconds < WITHIN_SECONDS && verdict.findings.length === 0 && verdict.rows === ROWS;
  console.log(
    `${holds ? 'holds' : 'FAILS'}  ${verdict.rows} rows under ${verdict.seals} seals looked at in ${seconds.toFixed(1)} s`,
  );
  if (verdict.findings.length > 0) console.log(verdict.findings.slice(0, 3));
  process.exitCode = holds ? 0 : 1;
} finally {
  await owner?.end();
  await server.stop();
  fs.rmSync(home, { recursive: true, force: true });
}
