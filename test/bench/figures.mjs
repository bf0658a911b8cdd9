// What each page of figures takes with ten years of imported cases in one region, a hundred thousand and a million of them, in turns over HTTP in
// one run. Milliseconds of the clock are held to the limits; beside them what the application and PostgreSQL computed for a page, which a busy
// machine does not change.
import { makeApplication } from '../../dist/src/application.js';
import { CountPeriods } from '../../dist/src/monitoring/count-periods.job.js';
import { systemOf } from '../../dist/src/platform/actor.js';
import { Clock } from '../../dist/src/platform/clock.js';
import { readConfig } from '../../dist/src/platform/config.js';
import { options } from '../../scripts/options.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { addCountry, importCases } from './imported-cases.mjs';
import { signedIn } from './people.mjs';
import { middle } from './ranges.mjs';
import { startServer } from './server.mjs';
import { environmentOf, startWeb } from './web.mjs';
import { copyWorld, makeWorld } from './world.mjs';

const { quick = false } = options(
  'Usage: npm run bench:figures [-- --quick]\nWhat each page of figures takes with a hundred thousand and a million cases; --quick tries the same with a hundredth of them and holds nothing to the limits.',
  { quick: { type: 'boolean' } },
);

const SIZES = {
  few: Number(process.env.FEW ?? (quick ? 1000 : 100_000)),
  many: Number(process.env.MANY ?? (quick ? 10_000 : 1_000_000)),
};
const [ROUNDS, WARM] = [Number(process.env.ROUNDS ?? (quick ? 3 : 40)), quick ? 1 : 8];
const LIMIT_MS = 150;
const LIMITS_MS = { overview: 250, 'report and its files': 3000 };
const LIMIT_GROWTH = 1.5;

const year = String(new Date().getFullYear());
const lastMonth = new Date(Date.now() - 32 * 86_400_000).toISOString().slice(0, 7);
const report = `/monitoring/reports/${lastMonth}`;
const PAGES = {
  overview: ['/monitoring'],
  uptake: ['/monitoring/uptake'],
  'uptake of a year': [`/monitoring/uptake?period=${year - 1}`],
  'uptake of the running year': [`/monitoring/uptake?period=${year}`],
  trend: ['/monitoring/trend'],
  comparison: ['/monitoring/comparison'],
  coverage: ['/monitoring/coverage'],
  'weakest point': ['/monitoring/weakest-point'],
  'without a kit': ['/monitoring/without-a-kit'],
  'next pharmacy': ['/monitoring/next-pharmacy'],
  'all figures': ['/monitoring/figures'],
  conformity: ['/monitoring/conformity'],
  security: ['/monitoring/security'],
  demand: ['/monitoring/demand'],
  timeliness: ['/monitoring/timeliness'],
  'fill rate': ['/monitoring/fill-rate'],
  'lead time': ['/monitoring/lead-time'],
  targets: ['/monitoring/targets'],
  reports: ['/monitoring/reports'],
  'next report': ['/monitoring/next-report'],
  'report and its files': [report, `${report}.html`, `${report}?format=csv`, `${report}?format=xlsx`],
};

const server = await startServer();
const sides = [];
try {
  const world = await makeWorld(server, 'bench');
  await addCountry(world);
  world.coordinator = await coordinatorOf(world);
  await world.analyse();
  const copy = await copyWorld(world, 'bench_many');
  await side(world, SIZES.few);
  await side(copy, SIZES.many);
  const took = Object.fromEntries(Object.keys(PAGES).map((page) => [page, sides.map(() => [])]));
  const computed = Object.fromEntries(Object.keys(PAGES).map((page) => [page, sides.map(() => 0)]));
  for (let round = 0; round < WARM + ROUNDS; round++)
    for (const page of Object.keys(PAGES))
      for (const [i, { web }] of sides.entries()) {
        const before = cpuOf(web.pid) + cpuOfFamily(server.postmaster());
        const ms = await asked(sides[i], PAGES[page]);
        if (round < WARM) continue;
        took[page][i].push(ms);
        computed[page][i] += (cpuOf(web.pid) + cpuOfFamily(server.postmaster()) - before) / ROUNDS;
      }
  if (!judge(took, computed) && !quick) process.exitCode = 1;
} finally {
  for (const { web } of sides) await web.stop();
  await server.stop();
}

async function coordinatorOf(world) {
  const { rows } = await world.superuser.query(
    `select id from organisation where network_id = $1 and kind = 'network'`,
    [world.network],
  );
  world.networkOrganisation = rows[0].id;
  return signedIn(world, rows[0].id, 'coordinator', null, 0, new Date());
}

async function side(world, cases) {
  await importCases(world, cases);
  const since = performance.now();
  await countPeriods(world);
  console.log(`${cases} cases: periods that are over counted in ${((performance.now() - since) / 1000).toFixed(1)} s`);
  await world.analyse();
  sides.push({ world, web: await startWeb(world) });
}

/** As the worker does in the night. */
async function countPeriods(world) {
  const app = await makeApplication(readConfig(environmentOf(world)), new Clock(), false);
  await app.get(CountPeriods).count(systemOf(world.network, world.networkOrganisation), () => undefined);
  await app.close();
}

async function asked({ web, world }, paths) {
  const since = performance.now();
  for (const path of paths) {
    const answer = await fetch(`http://127.0.0.1:${web.port}${path}`, {
      headers: { cookie: `__Host-session=${world.coordinator.token}`, accept: 'text/html' },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  }
  return performance.now() - since;
}

function judge(took, computed) {
  let holds = true;
  for (const [page, [few, many]] of Object.entries(took)) {
    const limit = LIMITS_MS[page] ?? LIMIT_MS;
    const growth = middle(many) / middle(few);
    const good = p95(many) < limit && growth <= LIMIT_GROWTH;
    holds &&= good;
    const [own, others] = computed[page].map((ms) => ms.toFixed(0));
    console.log(
      `${good ? 'holds' : 'FAILS'}  ${page.padEnd(27)} p95 ${p95(few).toFixed(0).padStart(5)} and ${p95(many).toFixed(0).padStart(5)} ms (limit ${limit}), ` +
        `mostly ${middle(few).toFixed(0)} and ${middle(many).toFixed(0)} (x${growth.toFixed(2)}, at most ${LIMIT_GROWTH}); computed ${own} and ${others} ms`,
    );
  }
  return holds;
}

function p95(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)];
}
