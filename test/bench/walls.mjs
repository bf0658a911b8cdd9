// What the record of access and the policies cost together: the same whole cases over HTTP as the application is and with both
// switched off, in turns in one run. Off exists here only, on a database that is thrown away.
// What functions themselves ask of who acts stays: that is how statements are written and not a wall of its own.
import fs from 'node:fs';
import os from 'node:os';
import { startServer } from './server.mjs';
import { overHttp, restartSessions, startWeb } from './web.mjs';
import { makeWorld } from './world.mjs';
import { options } from '../../scripts/options.mjs';

options('Usage: npm run bench:walls\nWhat the record of access and the policies cost together.');

const LIMIT = 0.35;
const [PAIRS, CLIENTS] = [Number(process.env.PAIRS ?? 5), 16];
/** Short parts: the shelves are filled before each. */
const [PARTS, SECONDS] = [4, 2];
/** Each of eight connections plans a statement anew until its sixth time; in life they stay. */
const WARM_CASES = 160;
const SEAL_EVERY_MS = 1000;

// One network: with the policies off nothing tells two apart.
const server = await startServer();
const world = await makeWorld(server, 'bench');
const pairs = [];
let [web, walls] = [];
try {
  walls = await findWalls(world.owner);
  web = await startWeb(world);
  await overHttp(world, web, CLIENTS, 2 * SECONDS);
  for (let i = 0; i < PAIRS; i++) {
    const pair = {};
    // Tables grow meanwhile: each is first as often as the other.
    for (const on of i % 2 ? [false, true] : [true, false]) pair[on ? 'asIs' : 'off'] = await round(on);
    pairs.push({ ...pair, cost: 1 - pair.asIs.rate / pair.off.rate });
    say(i, pairs.at(-1));
  }
  await walls.up();
  report();
} finally {
  await web?.stop();
  await server.stop();
}

async function round(on) {
  await (on ? walls.up() : walls.down());
  // What autovacuum does in life within a minute: else plans are made for tables of nothing.
  await world.analyse();
  await restartSessions(world);
  const sealer = on ? startSealing(world.owner) : null;
  let [before, load, measured] = [];
  try {
    for (let cases = 0; cases < WARM_CASES;) cases += (await overHttp(world, web, CLIENTS, 4)).cases;
    before = await rowsOfRecord();
    load = os.loadavg()[0];
    measured = together(await inTurn(PARTS, () => overHttp(world, web, CLIENTS, SECONDS)));
  } finally {
    await sealer?.stop();
  }
  const perCase = ((await rowsOfRecord()) - before) / measured.cases;
  if (on ? perCase < 5 : perCase > 0)
    throw new Error(`${perCase} rows of record in a case: not what was to be measured`);
  return { ...measured, perCase, load };
}

async function inTurn(times, what) {
  const answers = [];
  for (let i = 0; i < times; i++) answers.push(await what());
  return answers;
}

function together(parts) {
  const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
  const cases = sum((part) => part.cases);
  const perCase = (name) => sum((part) => part[name] * part.cases) / cases;
  return {
    cases,
    rate: cases / sum((part) => part.cases / part.rate),
    postgresMs: perCase('postgresMs'),
    nodeMs: perCase('nodeMs'),
  };
}

async function rowsOfRecord() {
  return Number((await world.owner.query('select count(*) from audit_row')).rows[0].count);
}

/** What the worker does, oftener than it does, so that a round pays for its own rows. */
function startSealing(owner) {
  let running = Promise.resolve();
  const again = () => (running = running.then(() => sealAll(owner)));
  const timer = setInterval(again, SEAL_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await again();
    },
  };
}

async function sealAll(owner) {
  const [mark] = (await owner.query('select up_to, number from audit_mark()')).rows;
  if (!mark) return;
  const seal = { name: 'seal', text: 'select to_id from audit_seal_next($1, $2, $3, 5000)' };
  for (let i = 0; i < 100; i++) {
    const [sealed] = (await owner.query({ ...seal, values: [mark.up_to, mark.number, new Date()] })).rows;
    if (!sealed || sealed.to_id === mark.up_to) return;
  }
}

/** Every table under policies and the function that writes the record, as the migrations left them. */
async function findWalls(owner) {
  const look = async () => {
    const { rows: tables } = await owner.query(
      `select oid::regclass::text as name, relforcerowsecurity as forced from pg_class
       where relkind in ('r', 'p') and relrowsecurity and relnamespace = 'public'::regnamespace order by 1`,
    );
    const { rows } = await owner.query(
      `select pg_get_functiondef(oid) as text, pg_get_function_arguments(oid) as arguments from pg_proc where proname = 'audit_append'`,
    );
    if (rows.length !== 1) throw new Error('there is not one audit_append');
    return { tables, append: rows[0] };
  };
  const { tables, append } = await look();
  const all = (what) => tables.map((table) => what(table)).join(';');
  return {
    async up() {
      await owner.query(
        `${all(({ name, forced }) => `alter table ${name} enable row level security${forced ? ', force row level security' : ''}`)};${append.text}`,
      );
      if (JSON.stringify(await look()) !== JSON.stringify({ tables, append }))
        throw new Error('the walls are not what they were');
    },
    async down() {
      await owner.query(
        `${all(({ name }) => `alter table ${name} disable row level security, no force row level security`)};
         create or replace function audit_append(${append.arguments}) returns void language plpgsql as $$ begin end $$`,
      );
      if ((await look()).tables.length > 0) throw new Error('a policy is still on');
    },
    count: tables.length,
  };
}

function say(i, { asIs, off, cost }) {
  const side = ({ rate, postgresMs, nodeMs, load }) =>
    `${rate.toFixed(1)}/s (PostgreSQL ${postgresMs.toFixed(1)} ms, Node ${nodeMs.toFixed(1)} ms, load ${load.toFixed(1)})`;
  console.log(`pair ${i + 1}: as it is ${side(asIs)}, both off ${side(off)}, cost ${(100 * cost).toFixed(1)} %`);
}

function report() {
  const median = (list) => {
    const sorted = [...list].sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  const of = (side, name) => median(pairs.map((pair) => pair[side][name]));
  const cost = median(pairs.map((pair) => pair.cost));
  const cpu = 1 - of('off', 'postgresMs') / of('asIs', 'postgresMs');
  console.log(
    `as it is ${of('asIs', 'rate').toFixed(1)} cases/s, both off ${of('off', 'rate').toFixed(1)} cases/s; ` +
      `CPU of PostgreSQL per case ${of('asIs', 'postgresMs').toFixed(1)} and ${of('off', 'postgresMs').toFixed(1)} ms (${(100 * cpu).toFixed(1)} % of it); ` +
      `${walls.count} tables under policies, ${of('asIs', 'perCase').toFixed(1)} rows of record in a case`,
  );
  const holds = cost < LIMIT;
  console.log(
    `${holds ? 'holds' : 'FAILS'}  record of access and policies together: ${(100 * cost).toFixed(1)} % of throughput (under ${100 * LIMIT} %)`,
  );
  fs.mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/walls-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`;
  fs.writeFileSync(file, JSON.stringify({ node: process.version, cores: os.cpus().length, cost, cpu, pairs }, null, 1));
  console.log(`written: ${file}`);
  if (!holds) process.exitCode = 1;
}
