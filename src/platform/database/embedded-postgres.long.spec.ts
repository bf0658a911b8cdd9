import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { answers } from '../ports.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

const quick = { durable: false };
const running: EmbeddedPostgres[] = [];
const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-embedded-'));
/** A database that was made and stopped. To make one takes longer than what most of these stories tell, so they copy it. */
let made: string;
let home: string;

beforeAll(async () => {
  made = folder();
  await (await startEmbeddedPostgres(made, quick)).stop();
});
afterAll(() => fs.rmSync(made, { recursive: true, force: true }));
beforeEach(() => (home = folder()));
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  fs.rmSync(home, { recursive: true, force: true });
});

test('what was written before a stop is there after the next start, at the same address', async () => {
  copyTo(home);
  const first = await start();
  await query(first, 'create table shelf (kit text)');
  await query(first, `insert into shelf values ('K-1')`);
  await first.stop();
  expect(await answers(first.port)).toBe(false);

  const second = await start();
  expect(await query(second, 'select kit from shelf')).toEqual([{ kit: 'K-1' }]);
  expect(second.superuserUrl).toBe(first.superuserUrl);
});

test('the password can be read by nobody else', () => {
  expect(fs.statSync(path.join(made, 'data', 'embedded.json')).mode & 0o077).toBe(0);
});

test('a second application on the same folder shares the server and leaves it running', async () => {
  copyTo(home);
  const first = await start();
  const { startedBy, ...rest } = remembered();
  fs.writeFileSync(path.join(home, 'data', 'embedded.json'), JSON.stringify({ ...rest, startedBy: process.ppid }));
  const second = await start();
  await second.stop();
  expect(await query(second, 'select 1 as here')).toEqual([{ here: 1 }]);
  expect(startedBy).toBe(process.pid);
  await first.stop();
});

test('a server whose application was killed is found again, and stopped with its new application', async () => {
  copyTo(home);
  const orphan = await start();
  fs.writeFileSync(
    path.join(home, 'data', 'embedded.json'),
    JSON.stringify({ ...remembered(), startedBy: await endedProcess() }),
  );
  const next = await startEmbeddedPostgres(home, quick);
  expect(next.port).toBe(orphan.port);
  await next.stop();
  expect(await answers(next.port)).toBe(false);
});

test.each([
  ['fails', 'process.exit(1)'],
  ['is stopped while it still starts', `process.kill(process.pid, 'SIGTERM')`],
])('an application that %s takes its server along', async (_, ending) => {
  copyTo(home);
  const source = path.resolve('src/platform/database/embedded-postgres.ts');
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(source)});
    console.log((await startEmbeddedPostgres(${JSON.stringify(home)}, { durable: false })).port);
    ${ending};`;
  const typescript = path.resolve('test/setup/typescript.mjs');
  const application = spawn(process.execPath, ['--import', typescript, '--input-type=module', '-e', program]);
  let port = '';
  application.stdout.on('data', (text: Buffer) => (port += text.toString()));
  await new Promise((resolve) => application.once('close', resolve));
  expect(Number(port)).toBeGreaterThan(0);
  for (let waits = 0; waits < 100 && (await answers(Number(port))); waits++) await pause(50);
  expect(await answers(Number(port))).toBe(false);
});

test('after a power cut the lock names a process of somebody else, and the server starts all the same', async () => {
  copyTo(home);
  const first = await start();
  await first.stop();
  const stranger = spawn('sleep', ['60']);
  const lock = [stranger.pid, path.join(home, 'data'), 0, first.port, '', '127.0.0.1', '', 'ready'];
  fs.writeFileSync(path.join(home, 'data', 'postmaster.pid'), lock.join('\n'));
  const second = await start();
  stranger.kill();
  expect(await query(second, 'select 1 as here')).toEqual([{ here: 1 }]);
});

test('a port that somebody took meanwhile is left to them', async () => {
  copyTo(home);
  const first = await start();
  await first.stop();
  copyTo(path.join(home, 'other'));
  const other = await startEmbeddedPostgres(path.join(home, 'other'), quick);
  running.push(other);
  fs.writeFileSync(path.join(home, 'data', 'embedded.json'), JSON.stringify({ ...remembered(), port: other.port }));
  const second = await start();
  expect(second.port).not.toBe(other.port);
});

test('a first start that was broken off leaves nothing that is taken for a database', async () => {
  fs.mkdirSync(path.join(home, 'new-broken'));
  fs.writeFileSync(path.join(home, 'new-broken', 'PG_VERSION'), '18\n');
  expect(await query(await start(), 'select 1 as here')).toEqual([{ here: 1 }]);
});

test.each([
  [true, { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }],
  ['soon' as const, { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'off' }],
])('durable %s: a power cut costs nothing, or the last second, and never what is whole', async (durable, settings) => {
  copyTo(home);
  const server = await startEmbeddedPostgres(home, { durable });
  running.push(server);
  const has = `select jsonb_object_agg(name, setting) as has from pg_settings where name = any('{${Object.keys(settings).join()}}')`;
  expect(await query(server, has)).toEqual([{ has: settings }]);
});

test('where user namespaces are forbidden root starts it as nobody, under a private folder, and back again', async () => {
  const asNobody = await startEmbeddedPostgres(home, { ...quick, namespaces: false });
  running.push(asNobody);
  await query(asNobody, 'create table shelf (kit text)');
  await asNobody.stop();
  expect(await query(await start(), 'select * from shelf')).toEqual([]);
});

const copyTo = (place: string) => fs.cpSync(path.join(made, 'data'), path.join(place, 'data'), { recursive: true });

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(home, quick);
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new pg.Client(server.superuserUrl);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

function remembered(): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(path.join(home, 'data', 'embedded.json'), 'utf8')) as Record<string, unknown>;
}

function endedProcess(): Promise<number | undefined> {
  const child = spawn('true');
  return new Promise((resolve) => child.once('exit', () => resolve(child.pid)));
}
