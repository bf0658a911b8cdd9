import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { BackupRefused } from './refused.js';

const OF_DEBIAN = '/usr/lib/postgresql';

export interface Program {
  file: string;
  major: number;
}

/** The first that is new enough: in PG_BIN, else on the PATH, else where Debian puts them. */
export function findProgram(name: 'pg_dump' | 'pg_restore', atLeast: number, bin: string): Program {
  const found = foldersIn(bin)
    .map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .filter((file) => existsSync(file))
    .map((file) => ({ file, major: majorOf(file) }));
  const fit = found.find(({ major }) => major >= atLeast);
  if (fit) return fit;
  const seen = found.map(({ file, major }) => `${file} is of version ${String(major)}`).join(', ');
  throw new BackupRefused(
    `${name} of PostgreSQL ${String(atLeast)} or later is needed; ${seen || 'there is none'}. Install postgresql-client-${String(atLeast)}, ` +
      `name the folder that has it in PG_BIN, or work in the image that has it: docker compose run --rm restore`,
  );
}

/** Runs one against the database of this address, whose password stands in no list of processes. */
export async function runProgram(
  { file }: Program,
  args: string[],
  url: string,
  work: (child: ChildProcessWithoutNullStreams) => Promise<void>,
): Promise<void> {
  const child = spawn(file, args, { env: { ...bare(), ...libpq(url) } });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(signal ?? code ?? 1);
    });
  });
  const refused = await work(child).then(
    () => null,
    (error: unknown) => {
      if (error instanceof BackupRefused) child.kill('SIGKILL');
      return error instanceof BackupRefused ? error : null; // a broken pipe: the program says itself why
    },
  );
  const outcome = await ended;
  if (refused) throw refused;
  if (outcome !== 0) throw new BackupRefused(`${path.basename(file)} failed (${String(outcome)}):\n${said.trim()}`);
}

function foldersIn(bin: string): string[] {
  if (bin) return [bin];
  const versions = existsSync(OF_DEBIAN) ? readdirSync(OF_DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...(process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean),
    ...versions.map((version) => path.join(OF_DEBIAN, version, 'bin')),
  ];
}

function majorOf(file: string): number {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(stdout)?.[1] ?? 0);
}

/** Nothing of our own secrets goes along. */
const bare = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'SystemRoot', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

function libpq(url: string): NodeJS.ProcessEnv {
  const { host, port, user, password, database } = new pg.Client({ connectionString: url });
  const query = new URL(url).searchParams;
  const sslmode = query.get('sslmode') ?? 'prefer';
  const root = query.get('sslrootcert') ?? (sslmode === 'verify-full' ? 'system' : '');
  return {
    ...{
      PGHOST: host,
      PGPORT: String(port),
      PGUSER: user ?? '',
      PGPASSWORD: password ?? '',
      PGDATABASE: database ?? '',
    },
    ...{ PGSSLMODE: sslmode, PGCONNECT_TIMEOUT: '10' },
    ...(root ? { PGSSLROOTCERT: root } : {}),
    ...(query.has('sslcert') ? { PGSSLCERT: query.get('sslcert') ?? '', PGSSLKEY: query.get('sslkey') ?? '' } : {}),
  };
}
