// What it costs to ask who can supply a postcode, among two thousand pharmacies with hours, a roster of a year and pauses, over HTTP. As they lie
// in life: so many has the whole country, and one in twenty of them lies in the region; with CROWDED=1 all of them do.
import { connect } from './connection.mjs';
import { requestOf } from './cases.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { startServer } from './server.mjs';
import { startWeb } from './web.mjs';
import { makeWorld } from './world.mjs';
import { options } from '../../scripts/options.mjs';

options('Usage: npm run bench:candidates\nWhom to ask for a postcode, among two thousand pharmacies.');

const PHARMACIES = Number(process.env.PHARMACIES ?? 2000);
const IN_REGION = process.env.CROWDED ? 1 : 0.05;
const [ROUNDS, WARM] = [200, 30];
const LIMIT_MS = 30;

const server = await startServer();
let web;
try {
  const world = await makeWorld(server, 'bench');
  await addMany(world);
  await world.analyse();
  web = await startWeb(world);
  const line = connect(web.port);
  const { prescriber, body } = requestOf(1, world);
  const { postcode } = body.patient;
  const took = [];
  const computed = () => [cpuOf(web.pid), cpuOfFamily(server.postmaster())];
  let before = [];
  for (let i = 0; i < WARM + ROUNDS; i++) {
    if (i === WARM) before = computed();
    const since = performance.now();
    const urgency = ['urgent', 'today', 'tomorrow'][i % 3];
    const { status } = await line.get(`/pharmacies/candidates?postcode=${postcode}&urgency=${urgency}`, prescriber);
    if (i >= WARM) took.push(performance.now() - since);
    if (status !== 200) throw new Error(`answered ${status}`);
  }
  const [node, postgres] = computed().map((ms, i) => ((ms - before[i]) / ROUNDS).toFixed(1));
  line.close();
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.floor(took.length * share)];
  const holds = at(0.95) < LIMIT_MS;
  console.log(
    `${holds ? 'holds' : 'FAILS'}  candidates among ${PHARMACIES} pharmacies: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (limit ${LIMIT_MS}); computing: Node ${node} ms, PostgreSQL ${postgres} ms`,
  );
  if (!holds) process.exitCode = 1;
} finally {
  await web?.stop();
  await server.stop();
}

/** Each open on working days, one in ten paused, and one on duty each night of the year. */
async function addMany({ superuser, network }) {
  const set = (text, values = []) => superuser.query(text, values);
  await set(
    `insert into organisation (network_id, id, kind, name, phone) select $1, uuidv7(), 'pharmacy', 'Apotheek ' || n, '070 000 0000' from generate_series(1, $2::int) n`,
    [network, PHARMACIES],
  );
  const ours = `organisation o where o.network_id = '${network}' and o.kind = 'pharmacy' and o.name ~ '^Apotheek [0-9]+$' and not exists (select from pharmacy p where p.organisation_id = o.id)`;
  await set(
    `insert into pharmacy (network_id, organisation_id, owner_name, lat, lon) select o.network_id, o.id, o.name, 51.2 + random() * 2, 4.0 + random() * 2.9 from ${ours}`,
  );
  await set(
    `update pharmacy set lat = 52.0 + random() * 0.15, lon = 4.2 + random() * 0.35 where owner_name ~ '^Apotheek [0-9]+$' and random() < $1`,
    [IN_REGION],
  );
  const each = `pharmacy p where not exists (select from pharmacy_state s where s.organisation_id = p.organisation_id)`;
  await set(
    `create temp table new_pharmacy as select p.network_id, p.organisation_id, row_number() over () as n from ${each}`,
  );
  await set(
    `insert into pharmacy_state select network_id, organisation_id, now() - interval '1 year', 'active' from new_pharmacy`,
  );
  await set(
    `insert into pharmacy_agreement select network_id, uuidv7(), organisation_id, current_date - 300, current_date + 300, 'x', now() from new_pharmacy`,
  );
  await set(
    `insert into pharmacy_readiness select network_id, organisation_id, now() - interval '3 days' from new_pharmacy`,
  );
  await set(
    `insert into pharmacy_opening select network_id, organisation_id, d, '08:30', '17:30', current_date - 300 from new_pharmacy, generate_series(1, 5) d`,
  );
  await set(
    `insert into pharmacy_pause select network_id, uuidv7(), organisation_id, current_date - 2, current_date + 9, 'verbouwing', now() from new_pharmacy where n % 10 = 0`,
  );
  await set(
    `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone)
     select network_id, uuidv7(), organisation_id, 'pharmacy', date_trunc('day', now()) + n * interval '1 day' - interval '7 hours', date_trunc('day', now()) + n * interval '1 day' + interval '8 hours', '070 000 0000'
     from new_pharmacy where n <= 365`,
  );
}
