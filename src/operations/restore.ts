import { verifyRecord } from '../access-record/verify-record.js';
import { inWords } from '../access-record/verdict.text.js';
import { AFTER_MIGRATION } from './after-migration.js';
import { lookAtInvariants } from './invariants.query.js';
import type { BackupConfig } from '../platform/backup-config.js';
import { openBackup } from './backup/backup-file.js';
import type { BackupHeader } from './backup/backup-header.js';
import { closedDatabase, letTheOwnerIn } from './backup/closed-database.js';
import { whyNotHere } from './backup/fit-to-restore.js';
import { findProgram, runProgram } from './backup/postgres-programs.js';
import { BackupRefused } from './backup/refused.js';
import type { Config } from '../platform/config.js';
import { connected, createDatabase, roleUrls, urlOf, type RolePasswords } from '../platform/database/database-roles.js';
import { migrationFiles } from '../platform/database/migration-files.js';
import { migrate } from '../platform/database/migrations.js';
import { Vault } from '../platform/vault.js';
import { holdBack, waitingWork, type Kept, type Waiting } from './restored.query.js';

export interface RestoreMeans {
  superuserUrl: string;
  /** The database, and the passwords of the roles that will work on it. */
  name: string;
  passwords: RolePasswords;
  config: Pick<Config, 'patientKeys' | 'auditRoots'>;
  backup: BackupConfig;
  now: Date;
  say: (line: string) => void;
}
export interface Restored {
  header: BackupHeader;
  kept: Kept;
  waiting: Waiting[];
}

/** Puts a backup back and looks whether all is well before anybody but a superuser can come in. */
export async function restore(file: string, means: RestoreMeans): Promise<Restored> {
  const { superuserUrl, name, passwords, config, backup, say } = means;
  const { header, into } = await openBackup(file, backup.keys);
  say(`The file is whole; it was made at ${header.madeAt}.`);
  const known = { migrations: migrationFiles().map(({ name }) => name), keys: new Vault(config).fingerprints };
  const not = whyNotHere(header, known);
  if (not) throw new BackupRefused(not);
  const program = findProgram('pg_restore', header.program, backup.bin);
  const url = await closedDatabase(superuserUrl, name, passwords);
  const args = ['--single-transaction', '--exit-on-error', '--no-password', `--dbname=${name}`];
  await runProgram(program, args, url, ({ stdin, stdout }) => {
    stdout.resume();
    return into(stdin);
  });
  say('Everything is back in the database.');
  return { header, ...(await takeIntoUse(header.madeAt, means)) };
}

/** From a database that has just come back, and that nobody but a superuser can enter, to one that people can work in. */
export async function takeIntoUse(
  madeAt: string,
  means: Omit<RestoreMeans, 'backup'>,
): Promise<Omit<Restored, 'header'>> {
  const { superuserUrl, name, passwords, config, now, say } = means;
  const url = urlOf(superuserUrl, name);
  await letTheOwnerIn(url);
  await migrate(roleUrls(superuserUrl, name, passwords).ownerUrl, AFTER_MIGRATION);
  const done = await connected(url, async (database) => {
    const broken = (await lookAtInvariants(database)).filter((one) => one.broken > 0);
    for (const { what, broken: n } of broken) say(`NOT SO: ${what} (${String(n)} are not)`);
    const whole = await recordIsWhole(database, config.auditRoots, say);
    if (broken.length > 0 || !whole)
      throw new BackupRefused(`what was put back is not well: the database ${name} stays closed to the application`);
    say('The balances, the cases and the record of access are as they must be.');
    return { kept: await holdBack(database, madeAt, now), waiting: await waitingWork(database, now) };
  });
  await createDatabase(superuserUrl, name, passwords);
  return done;
}

/** Roots of seals that were made after the backup have no seal in it; anything else that differs is not the time that passed. */
async function recordIsWhole(
  database: Parameters<typeof verifyRecord>[0],
  roots: string,
  say: RestoreMeans['say'],
): Promise<boolean> {
  const verdict = await verifyRecord(database, roots);
  const later = verdict.findings.filter(({ fault }) => fault === 'root-without-seal').length;
  const findings = verdict.findings.filter(({ fault }) => fault !== 'root-without-seal');
  if (findings.length > 0) for (const line of inWords({ ...verdict, findings })) say(line);
  if (later > 0)
    say(
      `${String(later)} seals of the record of access were made after the backup: their roots outside are what is left of them.`,
    );
  return findings.length === 0;
}
