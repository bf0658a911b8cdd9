import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
interface Lock {
  packages: Record<string, Locked>;
}

const lock = () => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const script = (name: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], {
    encoding: 'utf8',
  });
  return { ok: status === 0, said: stdout + stderr };
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'palliatieve-kit-supply-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

test.each<[string, Partial<Locked>, string]>([
  ['from another host', { resolved: 'https://elsewhere.example/pg/-/pg-1.0.0.tgz' }, 'invalid host'],
  ['without encryption', { resolved: 'http://elsewhere.example/pg/-/pg-1.0.0.tgz' }, 'invalid protocol'],
  ['from a repository', { resolved: 'git+ssh://git@elsewhere.example/pg.git#1a2b3c' }, 'invalid protocol'],
  ['with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no hash: node_modules/pg'],
  ['without a hash', { integrity: '' }, 'no hash: node_modules/pg'],
])('a package that comes %s is found', (_, change, said) => {
  const changed = lock();
  changed.packages['node_modules/pg'] = { ...changed.packages['node_modules/pg'], ...change };
  const result = script('supply-chain', 'lock', put('package-lock.json', JSON.stringify(changed)));
  expect(result.ok).toBe(false);
  expect(result.said).toContain(said);
});

test('a token, a private key and a password in an address are found, also in a file whose name begins with a dot', () => {
  // Put together here, or this file itself would be found.
  put('note.md', ['token: gh', 'p_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8\n'].join(''));
  put('.env', ['URL=post', 'gres://kit:Wj7xqL2p9@database.example.nl:5432/kit\n'].join(''));
  const line = 'MIIEpAIBAAKCAQEAxGZ0abcdEFGHijklMNOPqrst0123456789+/ABCDEFGHIJKL\n';
  const edge = (word: string) => `-----${word} RSA PRIVATE KEY-----\n`;
  put('.ci/key', edge('BEGIN') + line.repeat(12) + edge('END'));
  const result = script('supply-chain', 'secrets', folder);
  expect(result.ok).toBe(false);
  for (const name of ['note.md', '.env', '.ci/key']) expect(result.said).toContain(path.join(folder, name));
});

test('a licence that nobody looked at stops everything, one on the list does not', () => {
  const shipped = (name: string, license: string) =>
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', license }));
  put(
    'package.json',
    JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { kind: '1.0.0', taking: '1.0.0' } }),
  );
  shipped('kind', '(MIT OR GPL-3.0-only)');
  shipped('taking', 'AGPL-3.0-only');
  const result = script('licences', folder);
  expect(result.ok).toBe(false);
  expect(result.said).toContain('Not on the list of licences: taking 1.0.0: AGPL-3.0-only');
  expect(result.said).not.toContain('licences: kind');
});

test('every package that wants to run something at installing has been judged, and nobody else is on the list', () => {
  const wanting = Object.entries(lock().packages).filter(([, locked]) => locked.hasInstallScript);
  const names = wanting.map(([name]) => name.replace(/^.*node_modules\//, ''));
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
  expect(Object.values(allowScripts)).not.toContain(true);
});

test('packages are never installed through a link: that would empty somebody else’s folder', () => {
  put('elsewhere/kept', 'theirs');
  for (const name of ['ensure', 'run']) put(`scripts/${name}.mjs`, readFileSync(`scripts/${name}.mjs`, 'utf8'));
  symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'scripts/ensure.mjs')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('node_modules is a symbolic link')]);
  expect(existsSync(path.join(folder, 'elsewhere/kept'))).toBe(true);
});

test('the demonstration gets a new key in front by the command that says so', () => {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
  const { stdout } = spawnSync(process.execPath, ['scripts/keys-rotate.mjs', '--new'], { encoding: 'utf8', env });
  expect(stdout).toMatch(/^Key \d{14} stands in front/);
});

test('what is done beside the application says in a line that there is no demonstration or no such day, and begins nothing', () => {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
  const run = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], { encoding: 'utf8', env }).stderr.trim();
  const none = `DATABASE_URL is not set, and there is no demonstration in ${folder}: run npm start first.`;
  expect(run('erase', '--dry-run')).toBe(none);
  expect(run('keys-rotate')).toBe(none);
  expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  expect(run('erase', '--dry-run', '--on', '2027-02-30')).toBe('--on takes a day, for example 2027-03-01');
});
