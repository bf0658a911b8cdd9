import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { migrate } from './migrations.js';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const again = () => migrate(database.ownerUrl, []);

test('a database of these migrations goes on, also when a comment or a line end differs', async () => {
  await again();
  await owner.query(
    `update migration_text set text = '-- As it was.' || chr(10) || replace(text, chr(10), chr(13) || chr(10))`,
  );
  await expect(again()).resolves.toBeUndefined();
});

test('one that ran what this version does not know is refused', async () => {
  await owner.query(`insert into migrations (timestamp, name) values (1, 'context1790000000010')`);
  await expect(again()).rejects.toThrow('(context1790000000010)');
  await owner.query('delete from migrations where timestamp = 1');
});

test('one whose migration was changed since is refused, before anything is done, and says which', async () => {
  await owner.query(
    `update migration_text set text = text || 'alter table file add note text;' where name like 'platform%'`,
  );
  await expect(again()).rejects.toThrow(
    /made by another version of the application \(platform\d+\).*an empty database/,
  );
  await owner.query(`delete from migration_text where name not like 'platform%'`);
  await expect(again()).rejects.toThrow(/access\d+, people\d+/);
});
