import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openBackup, writeBackup } from './backup-file.js';

const KEY = { id: '2026', key: randomBytes(32) };
const OTHER = { id: '2025', key: randomBytes(32) };
const PATIENTS = Buffer.concat([Buffer.from('Aalbers, Noordeinde'), randomBytes(150_000)]);
const ABOUT = { madeAt: '2026-11-18T03:00:00.000Z', server: 18, program: 18, schema: ['context'], patientKeys: [] };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kit-backup-'));
  file = path.join(folder, 'kit.backup');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (key: typeof KEY | null) =>
  writeBackup(file, ABOUT, key, (into) => pipeline(Readable.from([PATIENTS]), into));
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
  expect((await openBackup(file, [KEY])).header).toMatchObject({ ...ABOUT, sealed: { id: '2026' } });
});

test('a backup that fails half way is not there, nor is anything of it', async () => {
  const fails = writeBackup(file, ABOUT, KEY, (into) => {
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

test('without its key, or with another one of the same name, it says so', async () => {
  await write(KEY);
  await expect(readBack([OTHER])).rejects.toThrow('key 2026, which BACKUP_KEY does not have');
  await expect(readBack([{ ...OTHER, id: '2026' }])).rejects.toThrow('another key than the one that BACKUP_KEY calls');
});

test.each([
  ['sealed', KEY],
  ['plain', null],
])('of a %s backup any change and any cut is found before a byte of it is used', async (_, key) => {
  await write(key);
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
