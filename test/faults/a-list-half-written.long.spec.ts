import type { Client } from '../factories/client.js';
import { confirm, lookAt, readIn } from '../factories/lists.js';
import { startWorker } from '../factories/process.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

/** Nothing is mailed here. */
const NO_MAIL = 'smtp://127.0.0.1:9';
const NAMES = ['Apotheek Een', 'Apotheek Twee', 'Apotheek Drie', 'Apotheek Vier'];

test('a worker that dies in the middle of a list leaves whole lines, and the next goes on without doubles', async () => {
  const lines = NAMES.map(
    (name, i) => `0299200${String(i)};${name};De Boer;a@example.org;0701234567;2512 AB;ma t/m vr 9-17`,
  );
  const bytes = Buffer.from(['agb;naam;eigenaar;mail;tel;postcode;openingstijden', ...lines].join('\n'));
  const look = await readIn(coordinator, 'pharmacies', bytes);
  expect((await confirm(look, coordinator)).status).toBe(200);

  const worker = await startWorker(world, { FAILPOINT: 'import-line-written', SMTP_URL: NO_MAIL });
  expect(await worker.ended).toBe('SIGKILL');
  const halfway = await lookAt(coordinator, look);
  expect(halfway).toMatchObject({ state: 'confirmed', counts: { added: 1 } });
  expect((await coordinator.page(`/imports/${look.id}`)).body).toContain('De lijst wordt verwerkt: 1 van 4 regels.');

  // What the dead one held comes free by itself after a while.
  await world.owner.query(`update due_work set lease_until = null where job = 'write-import'`);
  await world.settle();
  expect(await lookAt(coordinator, look)).toMatchObject({ state: 'written', counts: { all: 4, added: 4 } });
  const { rows } = await world.owner.query<{ name: string; spans: number }>(
    `select o.name, count(h)::int as spans from organisation o join pharmacy_opening h on h.organisation_id = o.id
     where o.name = any ($1) group by o.id order by o.agb`,
    [NAMES],
  );
  expect(rows).toEqual(NAMES.map((name) => ({ name, spans: 5 })));
});
