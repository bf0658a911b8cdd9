import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import './typescript.mjs';

/** One server for the whole run, with one migrated database that each spec file copies. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded-postgres.ts');
  const { makeTemplate } = await import('./template-database.ts');
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-test-'));
  const server = await startEmbeddedPostgres(home, { durable: false });
  globalThis.stopTestServer = async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void globalThis.stopTestServer().finally(() => process.exit(1)));
  }
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  try {
    await makeTemplate(server.superuserUrl);
  } catch (error) {
    await globalThis.stopTestServer();
    throw error;
  }
}
