// The yardstick: the same business flow written bare (four transactions, 26 rows in), run by pgbench on the same server.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { urlOf } from '../../dist/src/platform/database/database-roles.js';
import { cpuOfFamily } from './cpu.mjs';
import { analyse, asSuperuser } from './server.mjs';

const DATABASE = 'bare';
const run = promisify(execFile);
const fileOf = (name) => path.join(import.meta.dirname, 'bare', name);

export function findPgbench() {
  const found = [18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`);
  const pgbench = [...found, '/usr/bin/pgbench'].find((file) => fs.existsSync(file));
  if (pgbench) return pgbench;
  console.error(
    'pgbench is not here: install Debian’s postgresql package. Without it there is nothing to compare with.',
  );
  return process.exit(1);
}

/** @returns what runs it with so many clients for so many seconds. */
export async function makeBareFlow(server, pgbench) {
  const anywhere = asSuperuser(server, 'postgres');
  await anywhere.query(`create database ${DATABASE}`);
  await anywhere.end();
  const superuser = asSuperuser(server, DATABASE);
  for (const name of ['schema.sql', 'master.sql']) await superuser.query(fs.readFileSync(fileOf(name), 'utf8'));
  await analyse(superuser, DATABASE);
  await superuser.end();
  return async (clients, seconds) => {
    const before = cpuOfFamily(server.postmaster());
    const options = ['-n', '-M', 'prepared', '-c', clients, '-j', Math.min(2, clients), '-T', seconds];
    const url = urlOf(server.superuserUrl, DATABASE);
    const { stdout, stderr } = await run(pgbench, [...options, '-f', fileOf('flow.sql'), url].map(String));
    if (!/failed transactions: 0/.test(stdout) || /aborted/.test(stderr)) throw new Error(stdout + stderr);
    await pause(200); // until the server has counted the connections that have just ended
    const cases = Number(/processed: (\d+)/.exec(stdout)[1]);
    return {
      rate: Number(/tps = ([\d.]+)/.exec(stdout)[1]),
      postgresMs: (cpuOfFamily(server.postmaster()) - before) / cases,
    };
  };
}
