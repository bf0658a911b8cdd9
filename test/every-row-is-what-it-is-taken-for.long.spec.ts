import pg from 'pg';
import { described, type Described } from './setup/described.js';
import { type StatementCall, statementCalls } from './setup/statement-calls.js';
import { everyStatement } from './setup/statements.js';
import { freshDatabase, type TestDatabase } from './setup/test-database.js';

let database: TestDatabase;
let app: pg.Client;
const known = new Map<string, Described>();
beforeAll(async () => {
  database = await freshDatabase();
  app = new pg.Client(database.appUrl);
  await app.connect();
  for (const { name, text } of await everyStatement()) known.set(name, await described(app, text));
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** What the database says otherwise than the line that asks, as what to do. */
function wrongWith({ where, name, values, columns }: StatementCall): string[] {
  const there = known.get(name);
  if (!there) return [`${where}: there is no statement '${name}'`];
  const lacks = columns.filter((column) => !there.columns.includes(column));
  return [
    ...(values === null || values === there.values
      ? []
      : [`${where}: '${name}' takes ${String(there.values)} values and is given ${String(values)}`]),
    ...(lacks.length === 0
      ? []
      : [
          `${where}: rows of '${name}' have no ${lacks.join(', ')}: ask for it in the statement, or leave it out of the type`,
        ]),
  ];
}

// All types of the application are read for it, which takes a busy machine long.
const PATIENCE = 300_000;
test(
  'every statement is given the values that it takes, and answers the columns of the type its rows are taken for',
  () => {
    const calls = statementCalls();
    expect(calls.length).toBeGreaterThan(350);
    expect(calls.flatMap(wrongWith)).toEqual([]);
  },
  PATIENCE,
);

test('a value too few and a column that is not asked for are told with the line', async () => {
  known.set('kits-of', await described(app, 'select id, serial from kit where standard_id = $1 and status = $2'));
  const call = { where: 'src/kits.query.ts:7', name: 'kits-of', values: 1, columns: ['id', 'colour'] };
  expect(wrongWith(call)).toEqual([
    "src/kits.query.ts:7: 'kits-of' takes 2 values and is given 1",
    "src/kits.query.ts:7: rows of 'kits-of' have no colour: ask for it in the statement, or leave it out of the type",
  ]);
  expect(wrongWith({ ...call, values: 2, columns: ['serial'] })).toEqual([]);
});
