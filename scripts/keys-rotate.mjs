import path from 'node:path';
import pg from 'pg';
import { options } from './options.mjs';

const asked = options(
  'Usage: npm run keys:rotate [-- --new | --dry-run]\nSeals anew what an older key has sealed; --new makes a key, --dry-run only counts.',
  { new: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
);

const { SEALED_TABLES } = await import('../dist/src/operations/sealed-tables.js');
const { localDatabase } = await import('../dist/src/demonstration/local-database.js');
const { addKey, newKey } = await import('../dist/src/demonstration/keys.js');
const { Clock } = await import('../dist/src/platform/clock.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { checkKeys } = await import('../dist/src/platform/database/check-keys.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { countSealed, leftWithOldKeys, missingKeys, rotate } = await import('../dist/src/operations/key-rotation.js');
const { Vault } = await import('../dist/src/platform/vault.js');

/**
 * Seals anew with the first of PATIENT_KEYS whatever an older key has sealed, while the application runs.
 * --new: makes a key to put in front (the demonstration gets it at once). --dry-run: counts only.
 */

let config;
try {
  config = readConfig(process.env);
} catch (error) {
  fail(saidToOperator(error));
}
try {
  if (asked.new) makeKey();
  else await work();
} catch (error) {
  fail(saidToOperator(error));
}

function makeKey() {
  const id = new Clock().now().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  if (config.demonstration) {
    addKey(path.resolve(config.dataDir), id);
    console.log(`Key ${id} stands in front. Restart the demonstration, then: npm run keys:rotate`);
  } else {
    console.log(
      `${newKey(id)}\nPut this in front of PATIENT_KEYS (a comma between), restart every process, then: npm run keys:rotate`,
    );
  }
}

async function work() {
  const atHand = await localDatabase(config);
  if (!atHand.config.ownerUrl) fail('DATABASE_OWNER_URL is needed: the address of the database, as role owner');
  const owner = new pg.Client(atHand.config.ownerUrl);
  try {
    await owner.connect();
    process.exitCode = await rotateAll(owner, atHand.config);
  } catch (error) {
    console.error(saidToOperator(error));
    process.exitCode = 1;
  } finally {
    await owner.end();
    await atHand.stop();
  }
}

async function rotateAll(owner, config) {
  const vault = new Vault(config);
  const { rowCount } = await owner.query('select from vault_key where id = $1', [vault.writes]);
  if (rowCount === 0) {
    console.error(
      `No process has started with key ${vault.writes} yet: put it in front of PATIENT_KEYS of every process, restart them, then rotate.`,
    );
    return 1;
  }
  await checkKeys(config, new Clock().now());
  const before = await countSealed(owner, SEALED_TABLES);
  for (const [{ table }, keys] of before)
    for (const [key, n] of keys) console.log(`${table}: ${n} values with key ${key}`);
  const missing = missingKeys(before, vault);
  if (missing.length > 0) {
    console.error(`PATIENT_KEYS has no key ${missing.join(', ')}: what was written with it cannot be sealed anew`);
    return 1;
  }
  console.log(`${leftWithOldKeys(before, vault)} values to seal anew with key ${vault.writes}`);
  if (asked['dry-run']) return 0;
  const { left, broken } = await rotate(SEALED_TABLES, { owner, vault, say: (line) => console.log(line) });
  for (const row of broken) console.error(`does not open, left as it is: ${row}`);
  if (left === 0)
    console.log(
      `Everything is sealed with key ${vault.writes}. Older keys but the last may go; the last one stays, for it makes the hashes.`,
    );
  else
    console.error(
      `${left} values are not sealed with key ${vault.writes}: is every process restarted with it in front? Run this again.`,
    );
  return left === 0 ? 0 : 1;
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
