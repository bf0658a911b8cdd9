import { randomBytes } from 'node:crypto';
import { whyNotHere } from './fit-to-restore.js';

const [OLD, NEW] = ['2025', '2026'].map((id) => ({ id, fingerprint: randomBytes(32) }));
const needs = (...keys: (typeof OLD)[]) =>
  keys.flatMap((key) =>
    key ? [{ id: key.id, fingerprint: key.fingerprint.toString('base64'), makesHashes: key === OLD }] : [],
  );
const header = {
  ...{ madeAt: '2026-11-18T03:00:00.000Z', server: 18, program: 18, sealed: null },
  schema: ['context', 'access'],
};
const why = (keys: (typeof OLD)[], migrations = ['context', 'access', 'later'], needed = needs(NEW, OLD)) =>
  whyNotHere({ ...header, patientKeys: needed }, { migrations, keys: keys.flatMap((key) => (key ? [key] : [])) });

test('a backup of the same or an earlier version comes back with the keys of its time', () => {
  expect(why([NEW, OLD])).toBeNull();
  expect(why([{ id: '2027', fingerprint: randomBytes(32) }, NEW, OLD])).toBeNull();
});

test('a backup of another version is refused, and the message says what is unknown', () => {
  expect(why([NEW, OLD], ['context'])).toMatch(/another version .*access/);
});

test('a key that is missing, is another one, or no longer stands last is named', () => {
  expect(why([OLD])).toMatch(/has no key 2026/);
  expect(why([NEW])).toMatch(/has no key 2025/);
  expect(why([{ id: '2026', fingerprint: randomBytes(32) }, OLD])).toMatch(/named 2026 is not the key/);
  expect(why([OLD, NEW])).toMatch(/the last key must be 2025/);
});
