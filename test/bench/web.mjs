// The application itself on the bench's database, and whole cases driven through it by a process of their own.
import { fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf, cpuOfServer } from './cpu.mjs';

const MOST_PER_SECOND = 150;

export async function startWeb(world) {
  const port = 20_000 + (process.pid % 10_000);
  const web = spawn(process.execPath, ['dist/src/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      ROLE: 'web',
      PORT: String(port),
      REQUESTS_PER_MINUTE: '0',
      DATABASE_URL: world.appUrl,
      SECRET: world.secret,
      PUBLIC_URL: 'https://bench.local',
      SMTP_URL: 'smtp://127.0.0.1:1',
      PATIENT_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    },
  });
  const stop = async () => {
    if (web.exitCode !== null) return;
    web.kill('SIGTERM');
    await new Promise((done) => web.once('exit', done));
  };
  for (let i = 0; i < 600; i++) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return { port, pid: web.pid, stop };
    await pause(100);
  }
  await stop();
  throw new Error('the application did not become ready');
}

/** What is set for a role, and what is planned anew, holds from its next connection on. */
export async function restartSessions(world) {
  await world.superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'`);
  await pause(500);
}

export async function overHttp(world, web, clients, seconds) {
  const base = await world.sealKits(MOST_PER_SECOND * seconds + 16);
  const [node, server] = [cpuOf(web.pid), cpuOfServer(world.postmaster())];
  const child = fork(new URL('clients.mjs', import.meta.url));
  const networks = world.networks.map(({ sessions }) => ({ sessions }));
  child.send({ port: web.port, clients, seconds, base, networks });
  const said = await new Promise((resolve) => child.once('message', resolve));
  child.disconnect();
  if (said.error) throw new Error(said.error);
  return {
    cases: said.cases,
    rate: said.cases / said.seconds,
    p50: said.p50,
    p99: said.p99,
    nodeMs: (cpuOf(web.pid) - node) / said.cases,
    postgresMs: (cpuOfServer(world.postmaster()) - server) / said.cases,
  };
}
