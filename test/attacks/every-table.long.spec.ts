import { startWorld, type World } from '../factories/world.js';
import { everybody, type Somebody } from '../factories/everybody.js';
import { livingThings, type Things } from '../factories/things.js';
import { AsApp, contextFor, type Context } from '../setup/as-app.js';
import { columnsOf, aRowOf, type Table } from '../factories/tables.js';

/** Says nothing of anybody: what the demonstration would have mailed, and which moves there are. */
const OF_NOBODY = ['caught_mail', 'allowed_move', 'case_move'];
/** Whoever of a network acts may plan work and tell what happened; both are read by the system alone, or by those it is about. */
const ANYBODY_OF_THE_NETWORK_ADDS = ['due_work'];
const REFUSED = '42501';
/** A trigger that looks at the same rows and so finds none comes before the policy has its say. */
const BY_A_TRIGGER = '23514';

let world: World;
let app: AsApp;
let tables: Table[];
let things: Things;
let others: (Context & { name: string; relation: Somebody['relation'] })[];
beforeAll(async () => {
  world = await startWorld();
  things = await livingThings(world);
  const people = await everybody(world);
  await world.settle();
  app = await AsApp.connect(world);
  tables = (await columnsOf(world)).filter(({ name }) => !OF_NOBODY.includes(name));
  const away = people.filter(({ relation }) => relation === 'other organisation' || relation === 'other network');
  others = [];
  for (const it of away) others.push({ ...(await contextFor(world, it)), relation: it.relation });
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

test('nothing of a case or its box is read by plain SQL elsewhere, and in another network nothing of whoever works here', async () => {
  const faults: string[] = [];
  const { caseId = '', kitId = '' } = things.ids;
  const here = [world.network, ...Object.values(world.organisations)];
  let read = 0;
  for (const { name, readable } of tables.filter((table) => table.readable.length > 0))
    for (const who of others) {
      const ids = [caseId, kitId, ...(who.relation === 'other network' ? here : [])];
      const seen = `select ${textOf(readable)} as row from "${name}" t where ${textOf(readable)} ~ $1`;
      const rows = await app.rows<{ row: string }>(who, seen, [ids.join('|')]);
      read++;
      faults.push(...rows.map(({ row }) => `${who.name} read ${name}: ${row.slice(0, 200)}`));
    }
  expect(read).toBeGreaterThan(500);
  expect(faults).toEqual([]);
}, 120_000);

test('no row of another organisation or network is changed by plain SQL, in whatever role', async () => {
  const faults: string[] = [];
  for (const {
    name,
    updatable: [column],
    readable,
  } of tables.filter((table) => table.updatable.length > 0))
    for (const who of others) {
      const change = `update "${name}" t set "${column ?? ''}" = t."${column ?? ''}" returning ${textOf(readable)} as row`;
      faults.push(...(await touched(who, change)).map((row) => `${who.name} changed ${name}: ${row}`));
    }
  expect(tables.filter((table) => table.updatable.length > 0).length).toBeGreaterThan(15);
  expect(faults).toEqual([]);
}, 120_000);

test('nor removed', async () => {
  const faults: string[] = [];
  for (const { name, readable } of tables.filter((table) => table.deletable))
    for (const who of others) {
      const removal = `delete from "${name}" t returning ${textOf(readable)} as row`;
      faults.push(...(await touched(who, removal)).map((row) => `${who.name} removed from ${name}: ${row}`));
    }
  expect(faults).toEqual([]);
}, 120_000);

test('nor is a row put in that is another’s', async () => {
  const faults: string[] = [];
  let tried = 0;
  for (const table of tables.filter(({ insertable }) => insertable.length > 0)) {
    const row = await aRowOf(world, table, things);
    tried++;
    const columns = table.insertable.map((column) => `"${column}"`).join(', ');
    const copy = `insert into "${table.name}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table.name}", $1)`;
    for (const who of others) {
      if (who.relation === 'other organisation' && ANYBODY_OF_THE_NETWORK_ADDS.includes(table.name)) continue;
      const answer = await app.refusal(who, copy, [row]);
      if (answer !== REFUSED && answer !== BY_A_TRIGGER) faults.push(`${who.name} into ${table.name}: ${answer}`);
    }
  }
  expect(tried).toBeGreaterThan(20);
  expect(faults).toEqual([]);
}, 120_000);

/** What a statement touched that names neither the organisation nor the person who asked. */
async function touched(who: Context, statement: string): Promise<string[]> {
  const rows = await app.rows<{ row: string }>(who, statement).catch((error: unknown) => {
    if ((error as { code?: string }).code === REFUSED) return [];
    throw error;
  });
  const own = [who.organisation, who.person, ...(who.network === world.network ? [] : [who.network])];
  return rows.map(({ row }) => row).filter((row) => !own.some((id) => row.includes(id)));
}

const textOf = (columns: string[]) => `concat_ws(' ', ${columns.map((column) => `t."${column}"`).join(', ')})`;
