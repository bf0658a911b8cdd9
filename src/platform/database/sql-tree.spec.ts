import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sqlTree, thingsIn } from './sql-tree.js';

const VAN = 'create or replace function van() returns int language sql return 1;';
let house: string;
beforeEach(() => (house = mkdtempSync(path.join(os.tmpdir(), 'sql-tree-'))));
afterEach(() => {
  rmSync(house, { recursive: true });
});
const write = (module: string, file: string, text: string) => {
  mkdirSync(path.join(house, module, 'sql'), { recursive: true });
  writeFileSync(path.join(house, module, 'sql', file), text);
};

test('a function that stands in two files says in which, and to keep one', () => {
  write('requests', 'van.sql', VAN);
  write('dispensing', 'van.sql', VAN);
  expect(() => sqlTree(house)).toThrow(
    'function van stands in dispensing/sql/van.sql and in requests/sql/van.sql: keep the one that must run',
  );
});

test('a function that stands twice in its own file says so', () => {
  write('requests', 'van.sql', VAN + VAN.replace('1', '2'));
  expect(() => sqlTree(house)).toThrow('function van stands twice in requests/sql/van.sql: keep the one that must run');
});

test('each file is about what it is called after', () => {
  expect(() => thingsIn('requests/sql/cart.sql', VAN)).toThrow(
    /is about van: it belongs in van.sql or van.policies.sql/,
  );
  expect(() => thingsIn('kit-life/sql/kit.policies.sql', 'create policy own on patient to app using (true);')).toThrow(
    'belongs in patient.sql',
  );
});

test('tables and data have their own place', () => {
  for (const text of ['create table van (id int);', `insert into van values (1)`, 'alter table van add wheels int;'])
    expect(() => thingsIn('requests/sql/van.sql', text)).toThrow(/tables, columns and data belong in migrations/);
});

test('a semicolon in a body, a case, a text or a comment ends nothing', () => {
  const text = `/* First; and how. */ create or replace function van() returns int language sql
    begin atomic select case when 'a;b' = 'c' then 1 end; -- one; two
      select case 1 when 1 then 2 end; end;
    create or replace trigger parks after insert on kit for each row execute function van();
    grant execute on function van() to app;`;
  expect(thingsIn('requests/sql/van.sql', text).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'function van',
    'trigger parks on kit',
    'rights van',
  ]);
  const plpgsql = 'create or replace function van() returns void language plpgsql as $$ begin perform 1; end $$;';
  expect(thingsIn('requests/sql/van.sql', plpgsql)).toHaveLength(1);
});
