import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answers, freePort, isFree } from '../ports.js';
import { type Binaries, dataName, findBinaries } from './embedded-binaries.js';
import { endWithUs, isAlive, removeStaleLock, runningPort, serverName } from './embedded-process.js';

export interface EmbeddedPostgres {
  superuserUrl: string;
  port: number;
  /** Stops the server if this process started it, or if whoever started it is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** What a power cut may cost. Soon: the last second. False, for tests: everything. */
  durable?: boolean | 'soon';
  /** False: as if the machine forbade user namespaces. */
  namespaces?: boolean;
}

interface Remembered {
  password: string;
  port: number;
  startedBy?: number;
}

export async function startEmbeddedPostgres(home: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const binaries = findBinaries(home, options.namespaces);
  const data = path.join(path.resolve(home), 'data');
  fs.mkdirSync(home, { recursive: true, mode: 0o700 });
  const callOff = endWithUs(data, () => isOurs(data));
  if (!fs.existsSync(data)) await initialise(binaries, home, data, options);

  for (let waits = 0, failures = 0; waits < 400 && failures < 5; waits++) {
    const port = runningPort(data);
    if (port !== undefined && (await answers(port))) return handle(binaries, data, port, callOff);
    if (port !== undefined) await pause(300);
    else if (!(await start(binaries, data, options))) failures++;
  }
  throw new Error(`The embedded PostgreSQL did not start.\n${lastLines(path.join(data, 'postgres.log'))}`);
}

/** A half-made cluster is never used: the folder gets its name when it is complete, with its password inside. */
async function initialise(binaries: Binaries, home: string, data: string, options: EmbeddedOptions): Promise<void> {
  const half = fs.mkdtempSync(path.join(home, 'new-'));
  const passwordFile = `${half}.password`;
  const password = randomBytes(24).toString('base64url');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(binaries.owner, half, passwordFile);
  binaries.prepare();
  const stdin = fs.openSync(passwordFile, 'r');
  const pwfile = process.platform === 'win32' ? passwordFile : '/dev/stdin';
  const args = [`--pgdata=${dataName(half)}`, '--username=embedded', '--auth=scram-sha-256', `--pwfile=${pwfile}`];
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const sync = options.durable === false ? ['--no-sync'] : [];
  const made = await binaries.run('initdb', [...args, ...locale, ...sync], half, stdin);
  fs.closeSync(stdin);
  fs.rmSync(passwordFile);
  if (made.ok) remember(half, { password, port: await freePort() });
  // Another process may have been first; then its cluster is the one.
  if (made.ok && !fs.existsSync(data)) fs.renameSync(half, data);
  else fs.rmSync(half, { recursive: true, force: true });
  if (!made.ok) throw new Error(`The embedded PostgreSQL could not be made.\n${made.errors}`);
}

async function start(binaries: Binaries, data: string, { durable = true }: EmbeddedOptions): Promise<boolean> {
  const known = recall(data);
  const port = (await isFree(known.port)) ? known.port : await freePort();
  removeStaleLock(data);
  giveTo(binaries.owner, data);
  binaries.prepare();
  const settings = [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'max_connections=100',
    `cluster_name=${serverName(data)}`,
    // The detail of an error quotes the row, and a row may be about a person.
    'log_error_verbosity=terse',
    ...(durable === true ? [] : ['synchronous_commit=off']),
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  // pg_ctl gives the server a session of its own, so that Ctrl-C stops the application first.
  const args = ['start', '-w', '-t', '120', '-D', dataName(data), '-l', 'postgres.log', '-o', options];
  const started = await binaries.run('pg_ctl', args, data);
  if (started.ok) remember(data, { ...known, port, startedBy: process.pid });
  return started.ok;
}

function handle(binaries: Binaries, data: string, port: number, callOff: () => void): EmbeddedPostgres {
  const ours = isOurs(data);
  return {
    superuserUrl: `postgres://embedded:${recall(data).password}@127.0.0.1:${String(port)}/postgres`,
    port,
    async stop() {
      callOff();
      if (!ours || runningPort(data) === undefined) return;
      await binaries.run('pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '60', '-D', dataName(data)], data);
      binaries.dispose();
    },
  };
}

/** Started by this process, or by one that is gone. */
function isOurs(data: string): boolean {
  const { startedBy = 0 } = recall(data);
  return startedBy === process.pid || !isAlive(startedBy);
}

function remember(data: string, what: Remembered): void {
  const file = path.join(data, 'embedded.json');
  fs.writeFileSync(`${file}.new`, JSON.stringify(what), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

function recall(data: string): Remembered {
  return JSON.parse(fs.readFileSync(path.join(data, 'embedded.json'), 'utf8')) as Remembered;
}

/** Only root can give files away, and only root has to. */
function giveTo(owner: number | undefined, ...places: string[]): void {
  if (process.getuid?.() !== 0) return;
  const others = places.filter((place) => fs.statSync(place).uid !== owner);
  if (others.length > 0) spawnSync('chown', ['-R', `${String(owner)}:${String(owner)}`, ...others]);
}

function lastLines(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : '';
}
