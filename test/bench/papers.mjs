// What each paper of a case costs over HTTP once the typesetter is warm: the share of a plain page beside it in the same run, and milliseconds.
import { setTimeout as pause } from 'node:timers/promises';
import { middle } from './ranges.mjs';
import { startServer } from './server.mjs';
import { overHttp, startWeb } from './web.mjs';
import { makeWorld } from './world.mjs';
import { options } from '../../scripts/options.mjs';

options('Usage: npm run bench:papers\nWhat each paper of a case costs, warm, and all that goes into the box.');

const [ROUNDS, WARM] = [40, 3];
const LIMITS_MS = { 'box.pdf': 500 };
const LIMIT_MS = 100;
const PAPERS = ['execution-order.pdf', 'packing-list.pdf', 'label.pdf', 'registration.pdf', 'leaflet.pdf', 'box.pdf'];

const server = await startServer();
const world = await makeWorld(server, 'bench');
const web = await startWeb(world);
try {
  await overHttp(world, web, 16, 4);
  const { rows } = await world.superuser.query(
    `select id, pharmacy_id from kit_case where status = 'delivered' order by requested_at desc limit 1`,
  );
  const [{ id, pharmacy_id: pharmacy }] = rows;
  const { token } = world.pharmacists[pharmacy];
  const timed = async (path) => {
    const since = performance.now();
    const answer = await fetch(`http://127.0.0.1:${web.port}/cases/${id}${path}`, {
      headers: { cookie: `__Host-session=${token}`, accept: 'application/pdf, application/json' },
    });
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return { ms: performance.now() - since, byteLength };
  };
  const took = new Map(['', ...PAPERS.map((paper) => `/documents/${paper}`)].map((path) => [path, []]));
  let first;
  // In turns, so that what else the machine does falls on all of them.
  for (let round = 0; round < WARM + ROUNDS; round++)
    for (const [path, of] of took) {
      const { ms } = await timed(path);
      if (path.endsWith('.pdf')) first ??= ms;
      if (round >= WARM) of.push(ms);
      await pause(5);
    }
  const page = middle(took.get(''));
  let fails = 0;
  for (const [path, of] of took) {
    const paper = path.split('/').at(-1);
    const p95 = of.toSorted((one, other) => one - other)[Math.floor(of.length * 0.95)];
    if (paper === '') continue;
    const limit = LIMITS_MS[paper] ?? LIMIT_MS;
    if (p95 >= limit) fails++;
    const said = `${p95 < limit ? 'holds' : 'FAILS'}  ${paper.padEnd(22)}`;
    console.log(
      `${said} ${middle(of).toFixed(1)} ms mostly, p95 ${p95.toFixed(1)} of ${limit} (x${(middle(of) / page).toFixed(2)} of the case itself)`,
    );
  }
  console.log(
    `the case itself: ${page.toFixed(1)} ms mostly; the first paper of the process took ${first.toFixed(0)} ms`,
  );
  if (fails > 0) process.exitCode = 1;
} finally {
  await web.stop();
  await server.stop();
}
