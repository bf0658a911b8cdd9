import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

interface Judged {
  id: string;
  level: string;
  about: string;
  verdict: string;
  evidence: string;
}
const rows: Judged[] = parse(readFileSync('test/asvs.csv'), { columns: true });

test('every requirement of levels 1 and 2 of ASVS 5.0.0 is judged, once', () => {
  const [one, two] = ['1', '2'].map((level) => rows.filter((row) => row.level === level).length);
  expect([one, two]).toEqual([70, 183]);
  // Of the ids and levels as OWASP published them, in their order: a requirement cannot be left out or moved.
  const list = rows.map(({ id, level }) => `${id},${level}\n`).join('');
  expect(createHash('sha256').update(list).digest('hex')).toBe(
    '37c50daaf1c3d75b1486fbecfd4dbf0c134c23c69d99a7dd4bbfb4deafc5cf1b',
  );
});

test('a verdict is met with where it is shown, not applicable with why, or open with what is missing', () => {
  for (const { id, about, verdict, evidence } of rows) {
    expect([id, ['met', 'not-applicable', 'open'].includes(verdict)]).toEqual([id, true]);
    expect([id, about.split(' ').length <= 14 && evidence.length > 0]).toEqual([id, true]);
    const missing = verdict === 'met' ? evidence.split(' ').filter((file) => !existsSync(file)) : [];
    expect([id, missing]).toEqual([id, []]);
  }
});

test('nine of ten that apply are met, and of signing in, sessions, rights and the order of the work all of them', () => {
  const applicable = rows.filter(({ verdict }) => verdict !== 'not-applicable');
  const open = rows.filter(({ verdict }) => verdict === 'open').map(({ id }) => id);
  expect(open.length / applicable.length).toBeLessThanOrEqual(0.1);
  expect(open.filter((id) => /^(2|6|7|8)\./.test(id))).toEqual([]);
});
