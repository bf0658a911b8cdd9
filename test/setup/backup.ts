import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateIdentity } from 'age-encryption';
import pg from 'pg';
import { findProgram } from '../../src/operations/backup/postgres-programs.js';
import { Clock } from '../../src/platform/clock.js';
import type { Config } from '../../src/platform/config.js';
import { derivedPasswords, type RoleUrls, roleUrls } from '../../src/platform/database/database-roles.js';
import { takeIntoUse } from '../../src/operations/restore.js';

const superuserUrl = () => process.env['TEST_SUPERUSER_URL'] ?? '';
const passwords = () => derivedPasswords(superuserUrl());
const urlsOf = (name: string): RoleUrls => roleUrls(superuserUrl(), name, passwords());
const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));
const newName = () => `test_${randomUUID().replaceAll('-', '')}`;

/** The owner's address of a database of which another role's address is known. */
export const ownerOf = (databaseUrl: string): string => urlsOf(nameIn(databaseUrl)).ownerUrl;
export const backupOf = (databaseUrl: string): string => urlsOf(nameIn(databaseUrl)).backupUrl;

export interface Said {
  status: number | null;
  text: string;
}
export interface Restored extends RoleUrls {
  said: string;
  drop(): Promise<void>;
}
export interface Backup {
  /** By the scripts; or, where pg_dump is older than the server, stood in for by a copy that the server makes. */
  how: 'pg_dump' | 'copy';
  file: string;
  /** As whom the application would come in once it is back. */
  appUrl: string;
  restore(): Promise<Restored>;
  /** What the script says when it is asked to put it back, by default into a database of its own. */
  tryRestore(own?: NodeJS.ProcessEnv, file?: string): Said;
  discard(): Promise<void>;
}

/** Where this says copy, nobody else may be in the database while its backup is made. */
export const backupsAre = (): Backup['how'] => {
  try {
    findProgram('pg_dump', 18, '');
    findProgram('pg_restore', 18, '');
    return 'pg_dump';
  } catch {
    return 'copy';
  }
};

/** What is in a database now, put aside. The same rows either way, but a copy does not go the way over a file, and the run says so. */
export async function takeBackup(config: Config): Promise<Backup> {
  const how = backupsAre();
  const [file, name] = [path.join(tmpdir(), `${newName()}.backup`), newName()];
  const key = await generateIdentity();
  const { ownerUrl, appUrl, backupUrl } = urlsOf(name);
  const madeAt = new Clock().now().toISOString();
  const env = {
    ...{ PATH: process.env['PATH'], BACKUP_KEY: key, DATABASE_SUPERUSER_URL: superuserUrl() },
    ...{ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl, DATABASE_BACKUP_URL: backupUrl },
    ...{ SECRET: config.secret, PATIENT_KEYS: config.patientKeys, AUDIT_ROOTS: config.auditRoots },
    ...{ PUBLIC_URL: 'https://kit.example', SMTP_URL: 'smtp://127.0.0.1:1' },
  };
  const from = backupOf(config.databaseUrl);
  if (how === 'copy') await copyOf(nameIn(config.databaseUrl), name);
  else done(script('backup', ['--to', file], { PATH: env.PATH, BACKUP_KEY: key, DATABASE_BACKUP_URL: from }));
  return {
    ...{ how, file, appUrl },
    tryRestore: (own = {}, other = file) => script('restore', [other], { ...env, ...own }),
    async restore() {
      const lines: string[] = [];
      if (how === 'pg_dump') lines.push(done(script('restore', [file], env)));
      else
        await takeIntoUse(madeAt, {
          ...{ superuserUrl: superuserUrl(), name, passwords: passwords(), config, now: new Clock().now() },
          say: (line) => lines.push(line),
        });
      return { ...urlsOf(name), said: lines.join('\n'), drop: () => drop(name) };
    },
    async discard() {
      if (existsSync(file)) rmSync(file);
      await drop(name);
    },
  };
}

export function script(name: 'backup' | 'restore', args: string[], env: NodeJS.ProcessEnv): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], {
    ...{ env, encoding: 'utf8' },
  });
  return { status, text: stdout + stderr };
}

function done({ status, text }: Said): string {
  if (status !== 0) throw new Error(text);
  return text;
}

async function copyOf(from: string, name: string): Promise<void> {
  process.stdout.write('NOTE: pg_dump 18 is not here, so a backup is stood in for by a copy that the server makes.\n');
  await onServer([
    `alter database ${from} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`,
    `create database ${name} template ${from}`,
    `alter database ${from} allow_connections true`,
  ]);
}

const drop = (name: string) => onServer([`drop database if exists ${name} with (force)`]);

async function onServer(statements: string[]): Promise<void> {
  const server = new pg.Client(superuserUrl());
  await server.connect();
  for (const statement of statements) await server.query(statement);
  await server.end();
}
