// Whole cases per second over HTTP, beside pgbench running the same statements on the same server in the same run.
// `-- --quick`: one round of a few seconds. Ratios are what counts: machines differ and are noisy.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { wholeCase } from './cases.mjs';
import { connect } from './connection.mjs';
import { cpuOfServer, residentMb } from './cpu.mjs';
import { scriptOf, statementsIn } from './record.mjs';
import { overHttp, restartSessions, startWeb } from './web.mjs';
import { makeWorld } from './world.mjs';
import { kitId } from './world-numbers.mjs';

const quick = process.argv.includes('--quick');
const { rounds, seconds, warm } = quick ? { rounds: 1, seconds: 4, warm: 4 } : { rounds: 3, seconds: 8, warm: 8 };
const CLIENTS = [1, 4, 16];
const FLOOR = { cases: 0.35, cpu: 0.9 };
const LOGGED = [
  ['log_statement', 'all'],
  ['log_parameter_max_length', '-1'],
  ['log_error_verbosity', 'default'],
];
const MOST_PER_SECOND = 150;
const run = promisify(execFile);
const pgbench = ['/usr/lib/postgresql/18/bin/pgbench', '/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench'].find(
  (file) => fs.existsSync(file),
);
if (!pgbench) {
  console.error(
    'pgbench is not here: install Debian’s postgresql package. Without it there is nothing to compare with.',
  );
  process.exit(1);
}

// One network: with more, pgbench has a script for each and prepares them all on every connection, which weighs on a short run.
const NETWORKS = 1;
const world = await makeWorld(NETWORKS);
const results = [];
let web;
try {
  web = await startWeb(world);
  const rest = residentMb(web.pid);
  const files = await record();
  await overHttp(world, web, 16, warm);
  await byPgbench(files, 16, warm);
  await world.superuser.query('vacuum analyze').catch(() => undefined);
  for (let round = 0; round < rounds; round++)
    for (const clients of CLIENTS)
      results.push({
        round,
        clients,
        http: await overHttp(world, web, clients, seconds),
        pgbench: await byPgbench(files, clients, seconds),
      });
  report(rest);
} finally {
  await web?.stop();
  await world.stop();
}

/** One case per network; the first case only prepares the statements. @returns a script for each. */
async function record() {
  const base = await world.sealKits(2 * NETWORKS);
  const connection = connect(web.port);
  await wholeCase(connection, world.networks[0].sessions, base, kitId);
  // The server writes no values down; for these few cases of nobody it does.
  for (const [name, value] of LOGGED) await world.superuser.query(`alter role app set ${name} = '${value}'`);
  await restartSessions(world);
  const files = [];
  for (const { place, sessions } of world.networks) {
    const [from, since, n] = [fs.statSync(world.log).size, Date.now(), base + NETWORKS + place];
    const caseId = await wholeCase(connection, sessions, n, kitId);
    await pause(200);
    const statements = statementsIn(world.log, from);
    if (place === 0) console.log(`one case: ${statements.length} statements in 5 requests`);
    const file = path.join(os.tmpdir(), `palliatieve-kit-case-${process.pid}-${place}.sql`);
    fs.writeFileSync(file, scriptOf(statements, { n, caseId, since, place, networks: NETWORKS }));
    files.push(file);
  }
  connection.close();
  for (const [name] of LOGGED) await world.superuser.query(`alter role app reset ${name}`);
  await restartSessions(world);
  return files;
}

async function byPgbench(files, clients, seconds) {
  const base = await world.sealKits(MOST_PER_SECOND * 2 * seconds + clients * NETWORKS * 4);
  const server = cpuOfServer(world.postmaster());
  const counters = files.map((_, place) => [`i${place}`, -1]);
  const defines = { base, clients, ...Object.fromEntries(counters) };
  const { stdout, stderr } = await run(pgbench, [
    '-n',
    '-M',
    'prepared',
    '-c',
    clients,
    '-j',
    Math.min(2, clients),
    '-T',
    seconds,
    ...files.flatMap((file) => ['-f', file]),
    ...Object.entries(defines).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    world.appUrl,
  ]);
  // Until the server has counted the connections that have just ended.
  await pause(200);
  const cases = Number(/processed: (\d+)/.exec(stdout)?.[1]);
  if (!/failed transactions: 0/.test(stdout) || /aborted/.test(stderr)) throw new Error(stdout + stderr);
  return {
    rate: Number(/tps = ([\d.]+)/.exec(stdout)[1]),
    postgresMs: (cpuOfServer(world.postmaster()) - server) / cases,
  };
}

function report(rest) {
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const rows = CLIENTS.map((clients) => {
    const of = results.filter((result) => result.clients === clients);
    return {
      clients,
      share: median(of.map(({ http, pgbench }) => http.rate / pgbench.rate)),
      cpu: median(of.map(({ http, pgbench }) => http.nodeMs / pgbench.postgresMs)),
      http: median(of.map(({ http }) => http.rate)),
      pgbench: median(of.map(({ pgbench }) => pgbench.rate)),
      p50: median(of.map(({ http }) => http.p50)),
      p99: median(of.map(({ http }) => http.p99)),
      nodeMs: median(of.map(({ http }) => http.nodeMs)),
      postgresMs: median(of.map(({ pgbench }) => pgbench.postgresMs)),
    };
  });
  console.table(
    Object.fromEntries(
      rows.map(({ clients, ...row }) => [
        `${clients} clients`,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))])),
      ]),
    ),
  );
  const most = rows.at(-1);
  const say = (name, value, floor, good) =>
    console.log(`${good ? 'holds' : 'FAILS'}  ${name}: ${value.toFixed(2)} (${floor})`);
  say('cases against pgbench at 16 clients', most.share, `at least ${FLOOR.cases}`, most.share >= FLOOR.cases);
  say('CPU of Node against PostgreSQL under pgbench', most.cpu, `at most ${FLOOR.cpu}`, most.cpu <= FLOOR.cpu);
  say('memory of the process at rest, MB', rest, 'under 350', rest < 350);
  fs.mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/cases-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`;
  fs.writeFileSync(
    file,
    JSON.stringify({ node: process.version, cores: os.cpus().length, quick, rest, rows, results }, null, 1),
  );
  console.log(`written: ${file}`);
  if (most.share < FLOOR.cases || most.cpu > FLOOR.cpu || rest >= 350) process.exitCode = 1;
}
