import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from './postgres-programs.js';

let folder: string;
const PATH = process.env['PATH'];
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'kit-programs-'))));
afterEach(() => {
  process.env['PATH'] = PATH;
  rmSync(folder, { recursive: true });
});
const program = (version: string) =>
  writeFileSync(path.join(folder, 'pg_dump'), `#!/bin/sh\necho "pg_dump (PostgreSQL) ${version}"\n`, { mode: 0o755 });

test('a program on the PATH that is as new as the server, or newer, is taken', () => {
  program('98.3 (Debian 98.3-1)');
  process.env['PATH'] = `${folder}${path.delimiter}${PATH ?? ''}`;
  expect(findProgram('pg_dump', 98, '')).toEqual({ file: path.join(folder, 'pg_dump'), major: 98 });
});

test('an older one is refused, and it is said which was found and what to do', () => {
  program('15.14');
  expect(() => findProgram('pg_dump', 18, folder)).toThrow(/15\. Install postgresql-client-18.*PG_BIN.*docker compose/);
  expect(() => findProgram('pg_restore', 18, folder)).toThrow(/pg_restore .* there is none\. Install/);
});

test('where PG_BIN names a folder, nothing is looked for elsewhere', () => {
  program('99.0');
  process.env['PATH'] = folder;
  expect(() => findProgram('pg_dump', 99, tmpdir())).toThrow('there is none');
});
