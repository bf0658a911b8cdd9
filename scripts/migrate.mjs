import { options } from './options.mjs';

options(
  'Usage: npm run migrate\nBrings the database of DATABASE_OWNER_URL up to date. With DATABASE_SUPERUSER_URL it first makes database and roles.',
);

const { AFTER_MIGRATION } = await import('../dist/src/operations/after-migration.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { ConfigError, ConfigReader } = await import('../dist/src/platform/config-reader.js');
const { VARIABLES } = await import('../dist/src/platform/config-variables.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { createDatabase } = await import('../dist/src/platform/database/database-roles.js');
const { migrate } = await import('../dist/src/platform/database/migrations.js');

/**
 * Brings the database up to date, as its owner. Where DATABASE_SUPERUSER_URL is set it first makes what is missing of the
 * database and its roles; they get the names and passwords that stand in the other addresses.
 */
try {
  await bringUpToDate();
} catch (error) {
  console.error(saidToOperator(error));
  process.exitCode = 1;
}

async function bringUpToDate() {
  // Whoever migrates needs none of the application's secrets.
  const { superuserUrl, ownerUrl, backup } = readConfig({ ...process.env, DATABASE_URL: '', DATABASE_URL_FILE: '' });
  if (!ownerUrl) throw new ConfigError('DATABASE_OWNER_URL: the address of the database as role owner is needed');
  if (superuserUrl) {
    const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
    await createDatabase(superuserUrl, database, {
      ...{ ownerPassword: password(ownerUrl), appPassword: password(addressOfApp()) },
      backupPassword: backup.url ? password(backup.url) : undefined,
    });
  }
  await migrate(ownerUrl, AFTER_MIGRATION);
  console.log('The database is up to date.');
}

function addressOfApp() {
  const read = new ConfigReader(process.env, VARIABLES);
  const url = read.url('DATABASE_URL', ['postgres', 'postgresql']);
  if (!url) read.refuse('DATABASE_URL', 'is needed beside DATABASE_SUPERUSER_URL: it holds the password of role app');
  read.settle();
  return url;
}

function password(url) {
  return decodeURIComponent(new URL(url).password);
}
