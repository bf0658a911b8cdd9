import { randomUUID } from 'node:crypto';
import { prescriberElsewhere } from '../factories/another-network.js';
import { request } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const key = randomUUID(); // the very same command, as a machine of a patient's other network might send it
  for (const gp of [await world.as('gp'), await prescriberElsewhere(world)]) {
    const { status } = await gp.post('/cases', request(), { key });
    expect(status).toBe(201);
  }
});
afterAll(() => world.stop());

test('the same citizen’s number has another hash in each network', async () => {
  const { rows } = await world.owner.query<{ hashes: number; keys: number; cases: number }>(
    `select count(distinct p.bsn_hash)::int as hashes, count(distinct k.patient_key)::int as keys, count(*)::int as cases
     from patient p join kit_case k on k.id = p.case_id`,
  );
  expect(rows).toEqual([{ hashes: 2, keys: 2, cases: 2 }]);
});

test('no value in the database tells that both cases are of the same person', async () => {
  const { rows } = await world.owner.query<{ relation: string; name: string }>(
    `select c.relname as relation, a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and a.atttypid = 'bytea'::regtype`,
  );
  expect(rows.length).toBeGreaterThan(15);
  const seen = new Map<string, string[]>();
  for (const { relation, name } of rows) {
    const text = `select encode(${name}, 'hex') as v from ${relation} where ${name} is not null`;
    for (const { v } of (await world.owner.query<{ v: string }>(text)).rows)
      seen.set(v, [...(seen.get(v) ?? []), `${relation}.${name}`]);
  }
  // Within one network a patient's key stands on the case and in its record of access.
  const twice = [...seen.values()].flatMap((places) => places.filter((place, i) => places.indexOf(place) !== i));
  expect(twice.filter((place) => place !== 'audit_row.patient_key')).toEqual([]);
  const { rows: keys } = await world.owner.query<{ networks: number }>(
    'select count(distinct network_id)::int as networks from audit_row where patient_key is not null group by patient_key',
  );
  expect(keys.every(({ networks }) => networks === 1)).toBe(true);
});
