// The application itself on one of the bench's databases, with somebody who takes from its queue, and whole cases driven through it
// by a process of their own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf, cpuOfFamily } from './cpu.mjs';

const READY_WITHIN_MS = 120_000;
let nextPort = 20_000 + (process.pid % 10_000);

/** What the application is told of where it runs. */
export const environmentOf = ({ appUrl, secret, patientKeys }) => ({
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  ROLE: 'web',
  REQUESTS_PER_MINUTE: '0',
  DATABASE_URL: appUrl,
  SECRET: secret,
  PUBLIC_URL: 'https://bench.local',
  SMTP_URL: 'smtp://127.0.0.1:1',
  PATIENT_KEYS: patientKeys,
});

export async function startWeb(world) {
  const port = nextPort++;
  const env = { ...environmentOf(world), PORT: String(port), COUNT_PORT: String(world.server.port) };
  const processes = ['dist/src/main.js', 'test/bench/queue-worker.mjs'].map((file) =>
    fork(file, {
      execArgv: ['--import', './test/bench/count-writes.mjs'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env,
    }),
  );
  const web = {
    port,
    pid: processes[0].pid,
    async counted() {
      const each = await Promise.all(processes.map(countedBy));
      return { writes: sum(each, 'writes'), statements: sum(each, 'statements'), plans: sum(each, 'plans') };
    },
    async stop() {
      await Promise.all(processes.map(end));
    },
  };
  for (const since = performance.now(); performance.now() - since < READY_WITHIN_MS; await pause(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return web;
    if (processes[0].exitCode !== null) break;
  }
  await web.stop();
  throw new Error('the application did not become ready');
}

const sum = (list, name) => list.reduce((total, one) => total + one[name], 0);

async function countedBy(child) {
  child.send('count');
  return (await once(child, 'message'))[0];
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** What is set for a role, and what is planned anew, holds from its next connection on. */
export async function restartSessions(world) {
  await world.superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'`);
  await pause(500);
}

/** Whole cases from so many clients at once, for so many seconds or until a shelf is empty. */
export async function overHttp(world, web, clients, seconds) {
  const [shelves, first] = [await world.fillShelves(), world.nextCase];
  const before = [cpuOf(web.pid), cpuOfFamily(world.server.postmaster()), await web.counted()];
  const child = fork(new URL('clients.mjs', import.meta.url));
  child.send({ port: web.port, clients, seconds, first, shelves, areas: world.areas, pharmacists: world.pharmacists });
  const [said] = await once(child, 'message');
  child.disconnect();
  if (said.error) throw new Error(said.error);
  world.nextCase = said.next;
  const after = [cpuOf(web.pid), cpuOfFamily(world.server.postmaster()), await web.counted()];
  const aCase = (amount) => amount / said.cases;
  return {
    ...{ cases: said.cases, rate: said.cases / said.seconds, p50: said.p50, p99: said.p99 },
    nodeMs: aCase(after[0] - before[0]),
    postgresMs: aCase(after[1] - before[1]),
    writes: aCase(after[2].writes - before[2].writes),
    statements: aCase(after[2].statements - before[2].statements),
    plans: aCase(after[2].plans - before[2].plans),
  };
}
