import fs from 'node:fs';
import path from 'node:path';
import { options } from './options.mjs';

const {
  to,
  plain = false,
  'new-key': newKey,
} = options(
  'Usage: npm run backup [-- --to FILE] [--plain | --new-key]\nWrites everything in the database to one encrypted file; --plain without encryption. --new-key only makes a key for BACKUP_KEY.',
  { to: { type: 'string' }, plain: { type: 'boolean' }, 'new-key': { type: 'boolean' } },
);
if (newKey) {
  const { generateIdentity } = await import('age-encryption');
  console.log(await generateIdentity());
  process.exit();
}

const { localServer } = await import('../dist/src/demonstration/local-database.js');
const { keysInUse } = await import('../dist/src/operations/keys-in-use.js');
const { recipientOf } = await import('../dist/src/operations/backup/age-seal.js');
const { makeBackup } = await import('../dist/src/operations/backup/make-backup.js');
const { noteBackup } = await import('../dist/src/operations/backup/note-backup.js');
const { BackupRefused } = await import('../dist/src/operations/backup/refused.js');
const { Clock } = await import('../dist/src/platform/clock.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { roleUrls } = await import('../dist/src/platform/database/database-roles.js');

/**
 * Writes everything that is in the database to one file, encrypted with the first of BACKUP_KEY, while people work. It is there
 * whole or not at all. With DATABASE_BACKUP_URL; without any address of a database it is that of the demonstration.
 */
try {
  const config = readConfig({ ...process.env, DATABASE_URL: '', DATABASE_URL_FILE: '' });
  const [key = null] = config.backup.keys;
  if (!key && !plain)
    throw new BackupRefused(
      'BACKUP_KEY is not set: a backup holds everything, and is encrypted. Make a key with: npm run backup -- --new-key, or say --plain',
    );
  const recipient = plain ? null : await recipientOf(key);
  const now = new Clock().now();
  const file = path.resolve(to ?? `kit-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`);
  const { url, stop } = await reader(config);
  try {
    const means = { url, bin: config.backup.bin, recipient, now, keysInUse };
    const { patientKeys, madeAt } = await makeBackup(file, means);
    const { size } = fs.statSync(file);
    console.log(`${file} (${(size / 1e6).toFixed(1)} MB${plain ? ', NOT encrypted' : `, sealed for ${recipient}`})`);
    console.log(`To read it, PATIENT_KEYS must have: ${patientKeys.map(({ id }) => id).join(', ') || 'nothing'}`);
    await noteBackup(url, madeAt, size).catch((error) =>
      console.error(`The backup is whole, but the administrator's page could not be told of it: ${error.message}`),
    );
  } finally {
    await stop();
  }
} catch (error) {
  console.error(saidToOperator(error));
  process.exitCode = 1;
}

async function reader(config) {
  if (config.backup.url) return { url: config.backup.url, stop: () => undefined };
  if (process.env.DATABASE_URL || process.env.DATABASE_URL_FILE)
    throw new BackupRefused(
      'DATABASE_BACKUP_URL is needed: the database as role backup, which npm run database:roles makes',
    );
  const { superuserUrl, name, passwords, stop } = await localServer(config);
  return { url: roleUrls(superuserUrl, name, passwords).backupUrl, stop };
}
