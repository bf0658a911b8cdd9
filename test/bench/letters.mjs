// How soon the mail of a request is handed to the mail server, and how many letters a second leave of a thousand that wait.
// One process answers pages and one does the work, as in life. Ratios count: run it on both commits, in turns.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { options } from '../../scripts/options.mjs';
import { requestOf } from './cases.mjs';
import { connect } from './connection.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { addLetters } from './letters-waiting.mjs';
import { startServer } from './server.mjs';
import { makeWorld } from './world.mjs';

const { requests: asked = '60', letters: waiting = '1000' } = options(
  'Usage: npm run bench:letters [-- --requests <60> --letters <1000>]\nFrom a request to its mail, and letters a second with a thousand waiting. On Redis when REDIS_URL is set.',
  { requests: { type: 'string' }, letters: { type: 'string' } },
);
const [REQUESTS, LETTERS] = [Number(asked), Number(waiting)];
const WARM = 10;
const PORT = 20_000 + (process.pid % 10_000);
const WITHIN_MS = 120_000;

const arrived = [];
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    stream.on('end', () => done(null, arrived.push(performance.now()))).resume();
  },
});
mail.on('error', () => undefined);
await once(mail.listen(0, '127.0.0.1'), 'listening');
const server = await startServer();
const running = [];
try {
  const world = await makeWorld(server, 'bench');
  await world.analyse();
  const web = start(world, 'web', PORT);
  const worker = start(world, 'worker', PORT + 1);
  await ready(PORT);
  await ready(PORT + 1);
  const soon = await fromRequestToMail(world);
  await end(worker);
  const rate = await ofManyThatWait(world);
  await end(web);
  console.log(JSON.stringify({ ...soon, ...rate }));
} finally {
  await Promise.all(running.map(end));
  await server.stop();
  mail.close(() => process.exit());
}

async function fromRequestToMail(world) {
  const connection = connect(PORT);
  const took = [];
  for (let n = 0; n < WARM + REQUESTS; n++) {
    const { prescriber, body } = requestOf(n, world);
    const [before, since] = [arrived.length, performance.now()];
    const answer = await connection.post('/cases', prescriber, `letters-${n}`, body);
    if (answer.status >= 300) throw new Error(`/cases: ${answer.status} ${JSON.stringify(answer.body)}`);
    await until(() => arrived.length > before);
    if (n >= WARM) took.push(arrived[before] - since);
    await pause(37 + ((n * 53) % 200)); // never in step with anything that recurs
  }
  connection.close();
  took.sort((a, b) => a - b);
  const at = (share) => Math.round(took[Math.floor((took.length - 1) * share)]);
  return { p50: at(0.5), p95: at(0.95), longest: at(1) };
}

/** Counted from one early letter to the last, so that the start of a process is left out. The time of a processor is what a busy machine leaves alone. */
async function ofManyThatWait(world) {
  arrived.splice(0);
  await addLetters(world, LETTERS);
  const worker = start(world, 'worker', PORT + 2);
  await until(() => arrived.length >= LETTERS / 20);
  const [first, before] = [arrived.length, spent(worker)];
  await until(() => arrived.length >= LETTERS);
  const after = spent(worker);
  const each = (what) => ((after[what] - before[what]) / (LETTERS - first)).toFixed(1);
  await pause(500);
  return {
    perSecond: Math.round((1000 * (LETTERS - first)) / (arrived[LETTERS - 1] - arrived[first - 1])),
    nodeMs: each('node'),
    postgresMs: each('postgres'),
    twice: arrived.length - LETTERS,
  };
}

function spent(worker) {
  return { node: cpuOf(worker.pid), postgres: cpuOfFamily(server.postmaster()) };
}

function start(world, role, port) {
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', ROLE: role, PORT: String(port), REQUESTS_PER_MINUTE: '0' },
    ...{ DATABASE_URL: world.appUrl, SECRET: world.secret, PATIENT_KEYS: world.patientKeys },
    ...{ PUBLIC_URL: 'https://bench.local', SMTP_URL: `smtp://127.0.0.1:${mail.server.address().port}` },
    MAIL_FROM: 'kit@bench.local',
  };
  const child = fork('dist/src/main.js', { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  running.push(child);
  return child;
}

async function ready(port) {
  await until(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.ok ?? false, 50);
}

async function until(what, every = 1) {
  for (const since = performance.now(); !(await what()); await pause(every))
    if (performance.now() - since > WITHIN_MS) throw new Error(`not within ${WITHIN_MS} ms: ${what}`);
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
