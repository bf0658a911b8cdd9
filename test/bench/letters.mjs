// How soon the mail of a request is handed to the mail server, and how many letters a second leave of a thousand that wait.
// One process answers pages and one does the work, as in life. Ratios count: run it on both commits, in turns. The mail of a request is the one to the
// pharmacy: the time until the request was answered, until its letter was written, and until the mail server had it.
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
const LIMIT_MS = 2000;
const now = () => performance.timeOrigin + performance.now();

const arrived = [];
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    const to = envelope.rcptTo[0].address;
    stream.on('end', () => done(null, arrived.push({ at: now(), to }))).resume();
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
    const [before, since] = [arrived.length, now()];
    const answer = await connection.post('/cases', prescriber, `letters-${n}`, body);
    if (answer.status >= 300) throw new Error(`/cases: ${answer.status} ${JSON.stringify(answer.body)}`);
    const answered = now();
    const mailed = () => arrived.slice(before).find(({ to }) => to.startsWith('apotheek'));
    await until(mailed);
    const { rows } = await world.owner.query(
      `select l.made_at from letter l join event e on e.id = l.event_id where e.case_id = $1 and l.recipient_id = $2 and l.channel = 'mail'`,
      [answer.body.id, answer.body.pharmacy.id],
    );
    const at = mailed().at;
    if (n >= WARM)
      took.push({
        whole: at - since,
        answered: answered - since,
        written: rows[0].made_at - since,
        sent: at - rows[0].made_at,
      });
    await pause(37 + ((n * 53) % 200)); // never in step with anything that recurs
  }
  connection.close();
  const share = (part, of) =>
    Math.round(took.map((one) => one[part]).sort((a, b) => a - b)[Math.floor((took.length - 1) * of)]);
  const p95 = share('whole', 0.95);
  console.log(
    `${p95 < LIMIT_MS ? 'holds' : 'FAILS'}  from a request to the mail of its pharmacy ${process.env.REDIS_URL ? 'over Redis' : 'without Redis'}: p50 ${share('whole', 0.5)} ms, p95 ${p95} ms (limit ${LIMIT_MS}); ` +
      `half are answered after ${share('answered', 0.5)} ms and their letter written after ${share('written', 0.5)} ms, the mail server has it ${share('sent', 0.5)} ms later`,
  );
  if (p95 >= LIMIT_MS) process.exitCode = 1;
  return { p50: share('whole', 0.5), p95, longest: share('whole', 1) };
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
    perSecond: Math.round((1000 * (LETTERS - first)) / (arrived[LETTERS - 1].at - arrived[first - 1].at)),
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
