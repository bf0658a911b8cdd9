// The yardstick: the same business flow written bare (four transactions, 26 rows in), run by pgbench on the same server.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { urlOf } from '../../dist/src/platform/database/database-roles.js';
import { cpuOfFamily } from './cpu.mjs';
import { analyse, asSuperuser, lineTo } from './server.mjs';

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

/** @returns what runs it with so many clients for so many seconds, and what runs it once. */
export async function makeBareFlow(server, pgbench) {
  const anywhere = asSuperuser(server, 'postgres');
  await anywhere.query(`create database ${DATABASE}`);
  await anywhere.end();
  const superuser = asSuperuser(server, DATABASE);
  for (const name of ['schema.sql', 'master.sql']) await superuser.query(fs.readFileSync(fileOf(name), 'utf8'));
  await analyse(superuser, DATABASE);
  await superuser.end();
  const bare = async (clients, seconds) => {
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
  return { bare, once: onOneLine(lineTo(urlOf(server.superuserUrl, DATABASE))) };
}

/**
 * The same flow once over a line that stays open, as an application without anything in it would: what a silence costs the
 * machine and the server themselves. @returns what runs it and answers the milliseconds.
 */
function onOneLine(line) {
  const steps = fs
    .readFileSync(fileOf('flow.sql'), 'utf8')
    .split('\n')
    .filter((step) => step !== '' && !step.startsWith('--'));
  return async () => {
    const [known, since] = [{}, performance.now()];
    for (const [number, step] of steps.entries()) {
      const [, variable, least, most] = /^\\set (\w+) random\((\d+), (\d+)\)/.exec(step) ?? [];
      if (variable) known[variable] = Number(least) + Math.floor(Math.random() * (Number(most) - Number(least) + 1));
      else await ask(line, number, step, known);
    }
    return performance.now() - since;
  };
}

async function ask(line, number, step, known) {
  const [sql, prefix] = step.replace(/;$/, '').split(/ \\gset ?/);
  const values = [];
  const text = sql.replaceAll(/(?<!:):([a-z]\w*)/g, (_, name) => `$${values.push(known[name])}`);
  const { rows } = await line.query({ name: `bare-${number}`, text, values });
  if (prefix) for (const [column, value] of Object.entries(rows[0])) known[`${prefix}${column}`] = value;
}
