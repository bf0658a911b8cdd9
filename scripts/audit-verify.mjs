import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { options } from './options.mjs';

options(
  'Usage: npm run audit:verify\nRecomputes the chain over the whole record of access, and compares it with the roots in AUDIT_ROOTS.',
);

const { readConfig } = await import('../dist/src/platform/config.js');
const { OperatorError, saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { derivedPasswords, roleUrls } = await import('../dist/src/platform/database/database-roles.js');
const { startEmbeddedPostgres } = await import('../dist/src/platform/database/embedded-postgres.js');
const { verifyRecord } = await import('../dist/src/access-record/verify-record.js');
const { inWords } = await import('../dist/src/access-record/verdict.text.js');

/**
 * Recomputes the chain over the whole record of access. Asks DATABASE_OWNER_URL and AUDIT_ROOTS; without them it looks at the
 * demonstration, also while that is running. Exit code 0: whole; 1: something is not as it was sealed; 2: could not look.
 */
const start = performance.now();
let server = null;
let owner = null;
try {
  const { auditRoots, dataDir, ownerUrl } = readConfig({ ...process.env, DATABASE_URL: '', DATABASE_URL_FILE: '' });
  owner = new pg.Client(ownerUrl || (await demonstration(dataDir)));
  await owner.connect();
  const verdict = await verifyRecord(owner, auditRoots);
  console.log(`Roots: ${path.resolve(auditRoots)}`);
  for (const line of inWords(verdict)) console.log(line);
  console.log(`(${((performance.now() - start) / 1000).toFixed(1)} s)`);
  process.exitCode = verdict.findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(saidToOperator(error));
  process.exitCode = 2;
} finally {
  await owner?.end().catch(() => undefined);
  await server?.stop();
}

async function demonstration(dataDir) {
  const home = path.resolve(dataDir, 'postgres');
  if (!fs.existsSync(path.join(home, 'data')))
    throw new OperatorError(
      `DATABASE_OWNER_URL is not set, and there is no demonstration in ${dataDir}: run npm start first.`,
    );
  server = await startEmbeddedPostgres(home);
  return roleUrls(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl)).ownerUrl;
}
