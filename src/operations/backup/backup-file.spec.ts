import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateIdentity } from 'age-encryption';
import { open, recipientOf } from './age-seal.js';
import { openBackup, writeBackup } from './backup-file.js';

/** Made with the program, and a key of no use. */
const KEY_OF_AGE = 'AGE-SECRET-KEY-1EJXM55CKHZGYMGX3VTW7DF4N2YSGLKFAJJCYFXKG467399MWRNZS45TCFR';
const SEALED_BY_AGE =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBHYUxDQ05rOCtyVVptd1pTWlEzYkNad2pRMG5qa2lHcUhyNk91ckl2cm5vCk1Md2NvVXJ0MEU0b1hGeEo5a1FnakxWQnRRT003TmJ1a2hYZjQ0TjBMc2cKLS0tIDFKTHl4QVJTMTdLS1VtWm5RdEttU0FzTzFYa0RPaTFqYmdjanBOYzB0S0UK8GCCyap+t/79DikXOURcWDgy1YLPhyRY3ToBMbsD8LBEQ133fXZP2A==';
let KEY: string;
let OTHER: string;
const PATIENTS = Buffer.concat([Buffer.from('Aalbers, Noordeinde'), randomBytes(150_000)]);
const ABOUT = { madeAt: '2026-11-18T03:00:00.000Z', server: 18, program: 18, schema: ['context'], patientKeys: [] };

let folder: string;
beforeAll(async () => {
  [KEY, OTHER] = [await generateIdentity(), await generateIdentity()];
});
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kit-backup-'));
  file = path.join(folder, 'kit.backup');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = async (key: string | null) =>
  writeBackup(file, ABOUT, key && (await recipientOf(key)), (into) => pipeline(Readable.from([PATIENTS]), into));
async function readBack(keys = [KEY]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const { into } = await openBackup(file, keys);
  await into(
    new Writable({
      write(part: Buffer, _, done) {
        parts.push(part);
        done();
      },
    }),
  );
  return Buffer.concat(parts);
}

test('what was written comes back, and only whoever made it can look into the file', async () => {
  await write(KEY);
  expect(await readBack([OTHER, KEY])).toEqual(PATIENTS);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file).includes('Noordeinde')).toBe(false);
  expect((await openBackup(file, [KEY])).header).toEqual(ABOUT);
});

test('a backup that fails half way is not there, nor is anything of it', async () => {
  const fails = writeBackup(file, ABOUT, await recipientOf(KEY), (into) => {
    into.write(PATIENTS);
    return Promise.reject(new Error('the server went away'));
  });
  await expect(fails).rejects.toThrow('the server went away');
  expect(readdirSync(folder)).toEqual([]);
});

test('an earlier backup is never written over, and what a crash left is no hindrance', async () => {
  writeFileSync(`${file}.partial`, 'half');
  await write(KEY);
  await expect(write(KEY)).rejects.toThrow('is there already');
  expect(existsSync(`${file}.partial`)).toBe(false);
  expect(await readBack()).toEqual(PATIENTS);
});

test('without its key it says so, and with a key that was typed wrongly none is made', async () => {
  await write(KEY);
  await expect(readBack([OTHER])).rejects.toThrow('with a key which BACKUP_KEY does not have');
  await expect(readBack([])).rejects.toThrow('with a key which BACKUP_KEY does not have');
  const typo = `${KEY.slice(0, -1)}${KEY.endsWith('Q') ? 'P' : 'Q'}`;
  await expect(recipientOf(typo)).rejects.toThrow('BACKUP_KEY: this is no key that age made');
});

const { error: noAge } = spawnSync('age', ['--version']);
(noAge ? test.skip : test)(
  'the program age opens it with a file that holds the key, as docs/backups.md says',
  async () => {
    await write(KEY);
    const key = path.join(folder, 'key.txt');
    writeFileSync(key, `# created: 2026-11-18T03:00:00Z\n${KEY}\n`, { mode: 0o600 });
    const { stdout, stderr } = spawnSync('bash', ['-c', `age -d -i '${key}' '${file}' | tail -n +3`]);
    expect(stderr.toString()).toBe('');
    expect(stdout.equals(PATIENTS)).toBe(true);
  },
);

test('what the program age sealed is opened too', async () => {
  const sealed = Buffer.from(SEALED_BY_AGE, 'base64');
  const parts: Uint8Array[] = [];
  for await (const part of open(Readable.from([sealed]), [OTHER, KEY_OF_AGE])) parts.push(part);
  expect(Buffer.concat(parts).toString()).toBe('Aalbers\n');
});

test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('a dump of %i bytes comes back as it was', async (size) => {
  const dump = randomBytes(size);
  const recipient = await recipientOf(KEY);
  await writeBackup(file, ABOUT, recipient, (into) => pipeline(Readable.from([dump]), into));
  expect(await readBack()).toEqual(dump);
});

test.each([
  ['sealed', true],
  ['plain', false],
])('of a %s backup any change and any cut is found before a byte of it is used', async (_, isSealed) => {
  await write(isSealed ? KEY : null);
  const whole = readFileSync(file);
  const start = whole.indexOf('\n', 30) + 1;
  for (const at of [30, start - 5, start, start + 70_000, whole.length - 1]) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(file, changed);
    await expect(readBack()).rejects.toThrow(/changed|cut off|no backup/);
  }
  for (const length of [0, 10, start - 1, start, start + 16, start + 65_552, whole.length - 32, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length));
    await expect(readBack()).rejects.toThrow(/changed|cut off|no backup/);
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.from('more')]));
  await expect(readBack()).rejects.toThrow(/changed|cut off/);
});
