import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { derivedPasswords, type RoleUrls, roleUrls } from '../../src/platform/database/database-roles.js';

/** The owner's address of a database of which another role's address is known. */
export function ownerOf(databaseUrl: string): string {
  const superuserUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  return roleUrls(superuserUrl, name, derivedPasswords(superuserUrl)).ownerUrl;
}

export interface Restored extends RoleUrls {
  how: 'pg_dump' | 'copy';
  drop(): Promise<void>;
}

/**
 * A database as it stands now, put back elsewhere. With pg_dump where it is not older than the server; else the server's own
 * copy of the files stands in for it, and the run says so: the same rows, but not the way over a file.
 */
export async function restoredCopy(databaseUrl: string): Promise<Restored> {
  const superuserUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
  const from = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const how = dumpIsNewEnough() ? 'pg_dump' : 'copy';
  if (how === 'copy') {
    process.stdout.write(
      'NOTE: pg_dump 18 is not here, so a backup is stood in for by a copy that the server makes.\n',
    );
    await onServer(superuserUrl, [
      `alter database ${from} allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`,
      `create database ${name} template ${from}`,
      `alter database ${from} allow_connections true`,
    ]);
  } else {
    await onServer(superuserUrl, [`create database ${name}`]);
    const dump = spawnSync('pg_dump', ['--format=custom', `--dbname=${urlOf(superuserUrl, from)}`], { maxBuffer: 1e9 });
    if (dump.status !== 0) throw new Error(String(dump.stderr));
    const restore = spawnSync('pg_restore', ['--exit-on-error', `--dbname=${urlOf(superuserUrl, name)}`], {
      input: dump.stdout,
    });
    if (restore.status !== 0) throw new Error(String(restore.stderr));
  }
  return {
    ...roleUrls(superuserUrl, name, derivedPasswords(superuserUrl)),
    how,
    drop: () => onServer(superuserUrl, [`drop database ${name} with (force)`]),
  };
}

function dumpIsNewEnough(): boolean {
  const said = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
  return said.status === 0 && Number(/ (\d+)\./.exec(said.stdout)?.[1] ?? 0) >= 18;
}

function urlOf(superuserUrl: string, database: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(url: string, statements: string[]): Promise<void> {
  const server = new pg.Client(url);
  await server.connect();
  for (const statement of statements) await server.query(statement);
  await server.end();
}
