import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import './typescript.mjs';

const MEMORY = '/dev/shm';
const PLENTY = 4 * 2 ** 30;

/** One server for the whole run, with databases that each spec file copies. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded-postgres.ts');
  const { makeTemplates } = await import('./template-database.ts');
  const home = fs.mkdtempSync(path.join(place(), 'palliatieve-kit-test-'));
  const server = await startEmbeddedPostgres(home, { durable: false });
  globalThis.stopTestServer = () => server.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  }
  // However the run ends: a server whose folder is gone ends by itself too.
  process.once('exit', () => fs.rmSync(home, { recursive: true, force: true }));
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  try {
    process.env.TEST_NETWORK = JSON.stringify(await makeTemplates(server.superuserUrl));
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A database is a thousand small files, and each spec file has its own: in memory, where there is enough of it. */
function place() {
  const { bavail, bsize } = fs.existsSync(MEMORY) ? fs.statfsSync(MEMORY) : { bavail: 0, bsize: 0 };
  return bavail * bsize > PLENTY ? MEMORY : os.tmpdir();
}
