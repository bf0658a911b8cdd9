import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const MAIN = process.env['TEST_MAIN'] ?? 'dist/src/main.js';
const REAL = {
  DATABASE_URL: 'postgres://app:x@127.0.0.1:1/kit',
  SECRET: randomBytes(32).toString('hex'),
  PATIENT_KEYS: `1:${randomBytes(32).toString('base64')}`,
  PUBLIC_URL: 'https://kit.example.nl',
  SMTP_URL: 'smtps://mail.example.nl',
  ROLE: 'web',
  PORT: '0',
};
const WITHOUT_SECRETS = { DATABASE_URL: REAL.DATABASE_URL, ROLE: 'web', PORT: '0' };
let folder: string;
/** A folder cannot be made in it, not even by root. */
let file: string;
let taken: net.Server;
let port: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-start-'));
  file = path.join(folder, 'file');
  writeFileSync(file, '');
  taken = net.createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  port = String((taken.address() as net.AddressInfo).port);
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

/** Runs it to its end, in an environment that knows nothing else; answers what it said, line by line. */
async function start(env: Record<string, string>, program = MAIN, ...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, told] = ['', ''];
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdout.on('data', (text: Buffer) => (told += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, told }).toEqual({ code: 1, told: '' });
  return said.trim().split('\n');
}

test('whoever sets up a server reads its five faults at the first start, each with its variable and what to do', async () => {
  expect(await start({ ...WITHOUT_SECRETS, LOG_LEVEL: 'loud' })).toEqual([
    expect.stringMatching(/^SECRET: is needed with DATABASE_URL: at least 32 characters/),
    expect.stringMatching(/^PATIENT_KEYS: is needed with DATABASE_URL: id:base64 of 32 bytes/),
    expect.stringMatching(/^PUBLIC_URL: is needed with DATABASE_URL: address under which people reach it/),
    expect.stringMatching(/^SMTP_URL: is needed with DATABASE_URL: mail server/),
    'LOG_LEVEL: must be trace, debug, info, warn or error',
  ]);
});

test('what is wrong on the machine is told together with what is wrong in the words', async () => {
  const all = { ...WITHOUT_SECRETS, ROLE: 'worker', AUDIT_ROOTS: path.join(file, 'roots'), METRICS_PORT: port };
  expect((await start(all)).map((line) => line.split(':')[0])).toEqual([
    ...['SECRET', 'PATIENT_KEYS', 'PUBLIC_URL', 'SMTP_URL', 'AUDIT_ROOTS', 'METRICS_PORT'],
  ]);
});

test.each<[string, () => Record<string, string>, RegExp]>([
  ['a port that is taken', () => ({ ...REAL, PORT: port }), /^PORT: \d+ is taken by another program: stop that, or/],
  ['a taken port for metrics', () => ({ ...REAL, METRICS_PORT: port }), /^METRICS_PORT: \d+ is taken by another/],
  ['one port for two', () => ({ ...REAL, PORT: '3999', METRICS_PORT: '3999' }), /^METRICS_PORT: 3999 is PORT already/],
  ['an address of elsewhere', () => ({ ...REAL, HOST: '192.0.2.1' }), /^HOST: 192\.0\.2\.1 is no address of this/],
  [
    'a demonstration without a folder',
    () => ({ DATA_DIR: path.join(file, 'data') }),
    /^DATA_DIR: .*data cannot be written \(ENOTDIR\): name a folder that/,
  ],
  [
    'roots without a folder',
    () => ({ ...REAL, ROLE: 'worker', AUDIT_ROOTS: path.join(file, 'roots') }),
    /^AUDIT_ROOTS: .*roots cannot be written \(ENOTDIR\): name a folder that/,
  ],
  [
    'a secret whose file is not there',
    () => ({ ...REAL, SECRET: '', SECRET_FILE: '/nowhere/secret' }),
    /^SECRET: SECRET_FILE names \/nowhere\/secret, which cannot be read \(ENOENT\): put the file there$/,
  ],
  [
    'a database whose file is not there, which is no demonstration',
    () => ({ ...REAL, DATABASE_URL: '', DATABASE_URL_FILE: '/nowhere/url' }),
    /^DATABASE_URL: DATABASE_URL_FILE names \/nowhere\/url/,
  ],
  ['a level of the log that is none', () => ({ ...REAL, LOG_LEVEL: 'loud' }), /^LOG_LEVEL: must be trace, debug, info/],
  ['a database that does not answer', () => REAL, /ECONNREFUSED 127\.0\.0\.1:1$/],
])('%s is told in one sentence', async (_, env, sentence) => {
  expect(await start(env())).toEqual([expect.stringMatching(sentence)]);
});

test.each(['migrate', 'backup', 'restore', 'erase', 'keys-rotate'])(
  'npm run %s tells the same, with no word of where in the code',
  async (name) => {
    const env = { LOG_LEVEL: 'loud', BACKUP_KEY_FILE: '/nowhere/key', DATABASE_OWNER_URL: 'mysql://localhost' };
    const said = await start(env, `scripts/${name}.mjs`, ...(name === 'restore' ? ['kit.backup'] : []));
    expect(said).toEqual([
      'DATABASE_OWNER_URL: must begin with postgres:// or postgresql://',
      expect.stringMatching(/^BACKUP_KEY: BACKUP_KEY_FILE names \/nowhere\/key/),
      'LOG_LEVEL: must be trace, debug, info, warn or error',
    ]);
  },
);
