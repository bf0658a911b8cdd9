// What looking for anything costs where a hundred thousand cases are, beside where few are, in turns in one run over HTTP; each way there is
// to look, by who finds it and by who has no part. Ratios count; what else a machine does makes milliseconds more, so that the fewest are held to.
import { connect } from './connection.mjs';
import { requestOf } from './cases.mjs';
import { makeMany } from './many-cases.mjs';
import { middle } from './ranges.mjs';
import { startServer } from './server.mjs';
import { overHttp, startWeb } from './web.mjs';
import { copyWorld, makeWorld } from './world.mjs';
import { addPharmacy, signedIn } from './people.mjs';
import { postcodeAreas } from '../../dist/src/regions/haaglanden.js';
import { options } from '../../scripts/options.mjs';

options('Usage: npm run bench:find\nWhat looking for anything costs among a hundred thousand cases.');

const CASES = Number(process.env.CASES ?? 100_000);
const [ROUNDS, WARM] = [40, 12];
const LIMIT_MS = 50;

const server = await startServer();
const running = [];
try {
  const few = await start(await makeWorld(server, 'bench'));
  await overHttp(few.world, few.web, 16, 8);
  await addNewcomer(few.world);
  const world = await copyWorld(few.world, 'bench_many');
  const there = await makeMany(world, CASES);
  const many = await start(world);
  console.log(`${there} cases in one database, few in the other`);
  let fails = 0;
  for (const [name, way] of Object.entries(await waysToLook(many.world))) {
    const [among, beside] = [await measured(many, way), await measured(few, way)];
    const holds = among.least < LIMIT_MS;
    if (!holds) fails++;
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${name.padEnd(34)} ${among.least.toFixed(1)} ms at best, ${among.ms.toFixed(1)} mostly; among few ` +
        `${beside.least.toFixed(1)} and ${beside.ms.toFixed(1)} (x${(among.least / beside.least).toFixed(2)}), ${among.items} found`,
    );
  }
  if (fails > 0) process.exitCode = 1;
} finally {
  for (const web of running) await web.stop();
  await server.stop();
}

/** A pharmacy that has no box and no case: whatever is looked through, nothing of it is theirs. */
async function addNewcomer(world) {
  const now = new Date();
  const pharmacy = await addPharmacy(world.owner, world.network, 99, postcodeAreas()[0], now);
  world.newcomer = await signedIn(world, pharmacy, 'pharmacist', 'pharmacist', 99, now);
}

async function start(world) {
  const web = await startWeb(world);
  running.push(web);
  return { world, web };
}

/** What is typed, and by whom: the same words find the same in both databases. */
async function waysToLook({ superuser, areas, pharmacists, newcomer }) {
  const { rows } = await superuser.query(
    `select k.number::int, k.practice_id, k.pharmacy_id, t.serial, t.seal_number from kit_case k join case_kit u on u.case_id = k.id join kit t on t.id = u.kit_id
     where k.status = 'delivered' order by k.requested_at desc limit 1`,
  );
  const { rows: lots } = await superuser.query(
    `select l.lot from kit_line l join case_kit u on u.kit_id = l.kit_id join kit k on k.id = l.kit_id where k.organisation_id = $1 and l.lot like '%-%'
     group by l.lot order by count(*) desc limit 1`,
    [rows[0].pharmacy_id],
  );
  const [{ number, pharmacy_id: holder, serial, seal_number: seal }] = rows;
  const [one, other] = [pharmacists[holder], pharmacists[Object.keys(pharmacists).find((id) => id !== holder)]];
  const n = 3;
  const { prescriber: gp, body } = requestOf(n, { areas });
  const stranger = areas[(n + 1) % areas.length].prescriber;
  const { birthName, birthDate, bsn, postcode } = body.patient;
  const day = birthDate.split('-').reverse().join('-');
  return {
    'case by number': [one, String(number)],
    'case of others by number': [other, String(number)],
    'kit by its number': [one, serial],
    'kit by its seal': [one, seal],
    'kits by a lot that most hold': [one, lots[0].lot],
    'kits of others by that lot': [other, lots[0].lot],
    'kits by that lot, a practice': [gp, lots[0].lot],
    'kits by that lot, of none': [newcomer, lots[0].lot],
    'product and names': [one, 'midazolam'],
    'organisation in another order': [gp, '3 praktijk'],
    'words that nothing has': [gp, 'qqqq xxxx'],
    'patient by name and birth date': [gp, `${birthName} ${day}`],
    'the same, without a part': [stranger, `${birthName} ${day}`],
    'patient by postcode': [gp, postcode],
    'the same without a part ': [stranger, postcode],
    'patient by BSN': [gp, bsn],
    'the same, without a  part': [stranger, bsn],
  };
}

async function measured({ world, web }, [who, q]) {
  const line = connect(web.port);
  const took = [];
  let items = 0;
  for (let i = 0; i < WARM + ROUNDS; i++) {
    // Whoever looks in vain waits: that is tried elsewhere.
    await world.superuser.query('delete from guess');
    const since = performance.now();
    const { status, body } = await line.post('/find', who, `find-${Math.random()}`, { q });
    took.push(performance.now() - since);
    if (status !== 200) throw new Error(`${q}: ${status} ${JSON.stringify(body)}`);
    items = body.items.length;
  }
  line.close();
  const warm = took.slice(WARM);
  return { ms: middle(warm), least: Math.min(...warm), items };
}
