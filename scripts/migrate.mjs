import fs from 'node:fs';
import { options } from './options.mjs';

options(
  'Usage: npm run migrate\nBrings the database of DATABASE_OWNER_URL up to date. With DATABASE_SUPERUSER_URL it first makes database and roles.',
);

const { AFTER_MIGRATION } = await import('../dist/src/operations/after-migration.js');
const { ConfigError, readConfig } = await import('../dist/src/platform/config.js');
const { createDatabase } = await import('../dist/src/platform/database/database-roles.js');
const { migrate } = await import('../dist/src/platform/database/migrations.js');

/**
 * Brings the database up to date, as its owner. Where DATABASE_SUPERUSER_URL is set it first makes what is missing of the
 * database and its roles; they get the names and passwords that stand in the other addresses.
 */
const { superuserUrl, ownerUrl, backup } = config();
if (!ownerUrl) fail('DATABASE_OWNER_URL is needed: the address of the database, as role owner');
if (superuserUrl) {
  const appUrl = setting('DATABASE_URL');
  if (!appUrl) fail('DATABASE_URL is needed beside DATABASE_SUPERUSER_URL: it holds the password of role app');
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  await createDatabase(superuserUrl, database, {
    ...{ ownerPassword: password(ownerUrl), appPassword: password(appUrl) },
    backupPassword: backup.url ? password(backup.url) : undefined,
  });
}
await migrate(ownerUrl, AFTER_MIGRATION).catch((error) => {
  if (!(error instanceof ConfigError)) throw error;
  fail(error.message);
});
console.log('The database is up to date.');

/** Whoever migrates needs none of the application's secrets. */
function config() {
  try {
    return readConfig({ ...process.env, DATABASE_URL: '', DATABASE_URL_FILE: '' });
  } catch (error) {
    return fail(error.message);
  }
}

function setting(name) {
  const file = process.env[`${name}_FILE`];
  return file ? fs.readFileSync(file, 'utf8').trim() : process.env[name];
}

function password(url) {
  return decodeURIComponent(new URL(url).password);
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
