import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, type EntityMetadata } from 'typeorm';
import { ColumnNames } from '../src/platform/database/column-names.js';
import { sourceFiles } from './setup/source-files.js';
import { freshDatabase, type TestDatabase } from './setup/test-database.js';

/** Tables that no line of ours reads or writes. */
const OF_OTHERS: Record<string, string> = { migrations: 'kept by TypeORM' };

const COLUMNS = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, null)
      || case when a.attnotnull then '' else ', nullable' end
      || case when a.attnum = any (i.indkey::int2[]) then ', primary' else '' end
      || case when a.attgenerated <> '' or a.attidentity = 'a' then ', made by the database' else '' end as said
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)`;

interface Column {
  table: string;
  column: string;
  /** Its type, whether it may be empty, is of the primary key, or is made by the database. */
  said: string;
}

const files = sourceFiles().filter(({ name }) => name.endsWith('.entity.ts'));

let database: TestDatabase;
let source: DataSource;
let inDatabase: Column[];
beforeAll(async () => {
  database = await freshDatabase();
  const load = (name: string) =>
    import(pathToFileURL(path.resolve(name)).href) as Promise<Record<string, new () => object>>;
  const entities = (await Promise.all(files.map(({ name }) => load(name)))).flatMap((module) => Object.values(module));
  const options = { type: 'postgres', url: database.ownerUrl, namingStrategy: new ColumnNames() } as const;
  source = await new DataSource({ ...options, entities }).initialize();
  inDatabase = await source.query<Column[]>(COLUMNS, [Object.keys(OF_OTHERS)]);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const columnsOf = ({ tableName, columns }: EntityMetadata): Column[] =>
  columns.map((column) => ({
    table: tableName,
    column: column.databaseName,
    said:
      source.driver.normalizeType(column) +
      (column.isArray ? '[]' : '') +
      (column.isNullable ? ', nullable' : '') +
      (column.isPrimary ? ', primary' : '') +
      (column.isInsert ? '' : ', made by the database'),
  }));

/** What is not the same on both sides, as what to do. */
function differences(tables: Column[], entities: Column[]): string[] {
  const keyed = (columns: Column[]) => new Map(columns.map((one) => [`${one.table}.${one.column}`, one]));
  const [there, here] = [keyed(tables), keyed(entities)];
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((key) => {
    const [table, entity] = [there.get(key)?.said, here.get(key)?.said];
    if (table === entity) return [];
    const file = `${key.split('.')[0]?.replaceAll('_', '-') ?? ''}.entity.ts`;
    if (entity === undefined) return [`${file} lacks ${key} (${String(table)}): add it to the entity, beside its noun`];
    if (table === undefined)
      return [`${file} has ${key}, the database has not: add it in migrations/, or take it away`];
    return [`${file} says that ${key} is ${entity}; in the database it is ${table}: make them the same`];
  });
}

test('every table has an entity beside its noun, with the same columns, types and primary key', () => {
  expect(inDatabase.length).toBeGreaterThan(500);
  expect(differences(inDatabase, source.entityMetadatas.flatMap(columnsOf))).toEqual([]);
});

test('an entity is called as its table, in a file that is called so', () => {
  const named = source.entityMetadatas.map(({ name, tableName }) => ({ name, tableName }));
  const inWords = (table: string) => table.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  expect(named.filter(({ name, tableName }) => name !== inWords(tableName))).toEqual([]);
  expect(files.map(({ name }) => path.posix.basename(name)).sort()).toEqual(
    named.map(({ tableName }) => `${tableName.replaceAll('_', '-')}.entity.ts`).sort(),
  );
});

test('the compiler knows what may be empty: a column that may is null in its type, and no other', () => {
  const columns = files.flatMap(({ name, text }) =>
    [...text.matchAll(/@\w*Column\((.*)\) (\w+): (.*);/g)].map(([, options = '', property = '', type = '']) => ({
      said: `${name}: ${property}: write nullable: true and | null, or neither`,
      same: type === 'unknown' || options.includes('nullable: true') === type.endsWith('| null'),
    })),
  );
  expect(columns.length).toBe(inDatabase.length);
  expect(columns.filter(({ same }) => !same).map(({ said }) => said)).toEqual([]);
});

test('what goes through a repository is registered, and nothing else is loaded at the start', () => {
  const used = sourceFiles().flatMap(({ name, text }) =>
    [...text.matchAll(/^import \{ (\w+)[^}]* \} from '[^']*\.entity\.js';/gm)].map(([, entity]) => ({ name, entity })),
  );
  const [registered, needed] = [true, false].map(
    (here) => new Set(used.filter(({ name }) => name.endsWith('.module.ts') === here).map(({ entity }) => entity)),
  );
  const what = 'to forFeature in a *.module.ts belongs what is used through a repository; the rest is `import type`';
  expect([what, [...(registered ?? [])].sort()]).toEqual([what, [...(needed ?? [])].sort()]);
});

test('a column too few, one too many and one that is otherwise are each told as what to do', () => {
  const serial = { table: 'kit_line', column: 'serial', said: 'text, nullable' };
  const lot = { table: 'kit_line', column: 'lot', said: 'text' };
  expect(differences([serial, lot], [lot])).toEqual([
    'kit-line.entity.ts lacks kit_line.serial (text, nullable): add it to the entity, beside its noun',
  ]);
  expect(differences([lot], [serial, lot])).toEqual([
    'kit-line.entity.ts has kit_line.serial, the database has not: add it in migrations/, or take it away',
  ]);
  expect(differences([serial], [{ ...serial, said: 'integer' }])).toEqual([
    'kit-line.entity.ts says that kit_line.serial is integer; in the database it is text, nullable: make them the same',
  ]);
});
