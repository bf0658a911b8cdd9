// What a case costs: whole cases over HTTP beside the same flow written bare, in turns on one server in one run.
// `-- --quick`: under two minutes. `-- --profile`: statement by statement instead. Ratios count: machines differ and are noisy.
import fs from 'node:fs';
import os from 'node:os';
import { options } from '../../scripts/options.mjs';
import { findPgbench, makeBareFlow } from './bare-flow.mjs';
import { residentMb, watchOthers } from './cpu.mjs';
import { makeMany } from './many-cases.mjs';
import { countStatements, profile } from './profile.mjs';
import { afterRestart, quietFor } from './quiet.mjs';
import { range } from './ranges.mjs';
import { judge, tableOf } from './report.mjs';
import { startServer } from './server.mjs';
import { warmUp } from './warm.mjs';
import { overHttp, startWeb } from './web.mjs';
import { copyWorld, makeWorld } from './world.mjs';

const { quick = false, profile: profiled = false } = options(
  'Usage: npm run bench [-- --quick | --profile]\nWhat a case costs beside the same flow written bare; --quick under two minutes, --profile statement by statement.',
  { quick: { type: 'boolean' }, profile: { type: 'boolean' } },
);
const LENGTHS = quick
  ? { rounds: 2, seconds: 2.5, bareSeconds: 2, warm: 8, cases: 10_000, pause: 10, pauses: 1 }
  : { rounds: 5, seconds: 8, bareSeconds: 5, warm: 90, cases: 100_000, pause: 600, pauses: 1 };
const CLIENTS = [1, 4, 16];
const MANY_AT = 16;
const TO_COPY = 4;
const MOST_OF_OTHERS = 0.1;
const [began, told] = [performance.now(), { quick, node: process.version, cores: os.cpus().length }];

const pgbench = findPgbench();
const server = await startServer();
const running = [];
try {
  await (profiled ? profileOnly() : measure());
} finally {
  for (const web of running) await web.stop();
  await server.stop();
}

async function measure() {
  const { bare, once } = await makeBareFlow(server, pgbench);
  const few = await start(await makeWorld(server, 'bench'));
  const restMb = residentMb(few.web.pid);
  await overHttp(few.world, few.web, MANY_AT, TO_COPY);
  const many = { world: await copyWorld(few.world, 'bench_many') };
  const there = await makeMany(many.world, LENGTHS.cases);
  await few.world.analyse();
  since(`${there} cases are there in one database, few in the other`);
  Object.assign(many, await start(many.world));
  for (const [name, { world, web }] of Object.entries({ few, many }))
    await warmUp(`where ${name} cases are`, (seconds) => overHttp(world, web, MANY_AT, seconds), LENGTHS.warm);
  await bare(MANY_AT, LENGTHS.bareSeconds);
  const others = watchOthers([process.pid, server.postmaster()]);
  const rounds = [];
  for (let round = 0; round < LENGTHS.rounds; round++)
    for (const clients of CLIENTS) {
      const product = await overHttp(few.world, few.web, clients, LENGTHS.seconds);
      const yardstick = await bare(clients, LENGTHS.bareSeconds);
      const grown = clients === MANY_AT ? await overHttp(many.world, many.web, clients, LENGTHS.seconds) : undefined;
      rounds.push({ round, clients, product, bare: yardstick, many: grown });
    }
  console.table(tableOf(rounds));
  tellOthers(others());
  since('the rounds are over; now it is quiet');
  const quiet = { answers: [], bare: [] };
  for (let i = 0; i < LENGTHS.pauses; i++) {
    const { answers, bare } = await quietFor([few, many], once, LENGTHS.pause);
    quiet.answers.push(...answers);
    quiet.bare.push(bare);
  }
  const restart = await afterRestart(server, [few, many]);
  tellQuiet(quiet, restart);
  const holds = judge({ rounds, many: there, quiet, restart, restMb, pauseSeconds: LENGTHS.pause });
  keep({ ...told, restMb, there, rounds, quiet, restart });
  since('done');
  if (!holds) process.exitCode = 1;
}

async function profileOnly() {
  const world = await makeWorld(server, 'bench');
  await countStatements(server, world.superuser);
  const { web } = await start(world);
  await overHttp(world, web, MANY_AT, TO_COPY);
  await world.analyse();
  await warmUp('the application', (seconds) => overHttp(world, web, MANY_AT, seconds), 40);
  await profile(world, web, 8);
}

async function start(world) {
  const web = await startWeb(world);
  running.push(web);
  return { world, web };
}

function tellOthers(share) {
  const said = `others used ${(100 * share).toFixed(0)} % of this machine during the rounds`;
  console.log(share > MOST_OF_OTHERS ? `${said}: NOT A QUIET MACHINE, run it again before you believe a figure` : said);
}

function tellQuiet(quiet, { first, second }) {
  const say = (when, answers) =>
    console.log(
      `${when}: request ${range(
        answers.map((answer) => answer.request),
        2,
      )} times a warm one ` +
        `(${range(
          answers.map(({ ms }) => ms),
          0,
        )} ms), its whole case ${range(
          answers.map((answer) => answer.case),
          2,
        )} times`,
    );
  say(`after ${LENGTHS.pause} s of silence`, quiet.answers);
  console.log(`after ${LENGTHS.pause} s of silence: the bare flow ${range(quiet.bare, 2)} times a warm one`);
  say('after a restart of the database, the first', first);
  say('after a restart of the database, the second', second);
}

function keep(results) {
  fs.mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/cases-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`;
  fs.writeFileSync(file, JSON.stringify(results, null, 1));
  console.log(`written: ${file}`);
}

function since(what) {
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s: ${what}`);
}
