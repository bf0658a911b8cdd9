import pg from 'pg';
import { everyStatement, type Found, writtenNames } from './setup/statements.js';
import { inhabitedDatabase, type TestDatabase } from './setup/test-database.js';

/** What the search through the text takes for a statement of its own, and is found by another name or is none. */
const NOT_BY_THIS_NAME: Record<string, string> = {
  'src/casework/worklist/worklist.query.ts casework-work-${of}': 'one shape for STATEMENTS, which are looked at',
  'src/casework/worklist/worklist.query.ts casework-work-counted-${of}': 'one shape for COUNTED, which is looked at',
  'src/monitoring/quarter-counts.query.ts monitoring-${count}': 'one shape for COUNTED, which is looked at',
  'src/monitoring/quarter-counts.query.ts monitoring-keep-${count}': 'one shape for KEEP, which is looked at',
  'src/pharmacies/week-of-hours.query.ts pharmacy-begin-${kept}': 'one shape for BEGIN, which is looked at',
  'src/pharmacies/week-of-hours.query.ts pharmacy-end-${kept}': 'one shape for END, which is looked at',
  'src/platform/database/context.ts ': 'one shape for whatever `ownStatement` makes, which is looked at',
  'src/web/sorted.ts ${name}-by-${sort}': 'one shape for the orders of a list, each of which is looked at',
  'src/web/sorted.ts ${name}-by-${sort}-on': 'one shape for how they go on, each of which is looked at',
  'src/platform/database/database.ts ': 'what `ask` hands on',
};

let database: TestDatabase;
let app: pg.Client;
let statements: Found[];
beforeAll(async () => {
  database = await inhabitedDatabase();
  app = new pg.Client(database.appUrl);
  await app.connect();
  statements = await everyStatement();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** Planned but not run: it must know its tables, columns, functions and types, and role app must have the right to them. */
async function wrongWith({ file, name, text }: Found): Promise<string[]> {
  try {
    await app.query(`explain (generic_plan) ${text}`);
    return [];
  } catch (error) {
    return [
      `${file}: statement '${name}' cannot run: ${(error as Error).message}. Write it as the database has it ` +
        `(migrations/, src/*/sql/), or change the database there; a right is granted beside the table's policies or the function`,
    ];
  }
}

test('every statement asks for what the database has, and for what the application may use', async () => {
  expect(statements.length).toBeGreaterThan(380);
  const wrong: string[] = [];
  for (const statement of statements) wrong.push(...(await wrongWith(statement)));
  expect(wrong).toEqual([]);
});

test.each([
  ['a column that is not there', 'select colour from kit where id = $1', 'column "colour" does not exist'],
  ['a function with other arguments', 'select threshold($1, $2, $3)', 'function threshold(unknown, unknown, unknown)'],
  ['words where a number belongs', 'select 1 from kit_case where number = $1::text', 'operator does not exist'],
  ['what only the owner may change', 'delete from audit_row', 'permission denied for table audit_row'],
  ['a function of others', 'select note_backup($1, $2)', 'permission denied for function note_backup'],
])('%s is told with the file and the name', async (_, text, fault) => {
  const [told] = await wrongWith({ file: 'src/kits.query.ts', name: 'kits', text });
  expect(told).toContain(`src/kits.query.ts: statement 'kits' cannot run: ${fault}`);
});

test('a name stands for one text, or a connection would refuse the second', () => {
  const texts = new Map(statements.map(({ name, text }) => [name, text]));
  const twice = statements.filter(({ name, text }) => texts.get(name) !== text);
  expect(
    twice.map(({ file, name }) => `${file}: '${name}' is the name of another statement too: choose another`),
  ).toEqual([]);
});

test('no statement is passed over', () => {
  const seen = new Set(statements.map(({ file, name }) => `${file} ${name}`));
  const missed = new Set(
    writtenNames()
      .map(({ file, name }) => `${file} ${name}`)
      .filter((one) => !seen.has(one)),
  );
  const strange = [...missed].filter((one) => !(one in NOT_BY_THIS_NAME));
  expect(
    strange.map((one) => `${one}: keep it in a constant at the top of its file, so that this test can look at it`),
  ).toEqual([]);
  expect(Object.keys(NOT_BY_THIS_NAME).filter((one) => !missed.has(one))).toEqual([]);
});
