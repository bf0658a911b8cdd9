import { readdirSync, readFileSync } from 'node:fs';
import { MAY, type Action } from '../access/may.js';
import { WRITTEN } from '../access/audit-actions.js';
import { actionInWords } from './audit-actions.text.js';
import { detailInWords, wordOf } from './audit-details.text.js';

test.each([...WRITTEN, ...(Object.keys(MAY) as Action[])])('%s is said in words, in both languages', (action) => {
  for (const language of ['nl', 'en'] as const) expect(actionInWords(action, language)).not.toBe(action);
});

/** A scan that cannot be read is put right on the page, and a look at a list is taken back by itself: no refusals of access. */
const ELSEWHERE = /\.spec\.|dispensing\/scans\/|(?:looking|taking-back)\.service\.ts$/;
const REFUSES = [
  /refuse\(\s*'([a-z-]+)'/g,
  /new Problem\(\s*4(?:03|04|09|12),\s*\{\s*reason: '([a-z-]+)'/g,
  /new RefusedFields\(\s*'([a-z-]+)'/g,
  /detail: '([a-z-]+)'/g,
];
const LISTS = /(?:type \w*Refusal|const \w*REFUSALS|const END_OF_HOLD|const HOLD_REASONS) =([^;]+);/g;

/** Every word of the machine that the code can put beside an action on record. */
function details(): string[] {
  const files = readdirSync('src', { recursive: true }) as string[];
  const code = files.filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name));
  const found = code.flatMap((name) => {
    const text = readFileSync(`src/${name}`, 'utf8');
    const listed = [...text.matchAll(LISTS)].flatMap(([, list = '']) => [...list.matchAll(/'([a-z-]+)'/g)]);
    return [...REFUSES.flatMap((pattern) => [...text.matchAll(pattern)]), ...listed].map(([, word = '']) => word);
  });
  return [...new Set(found)].sort();
}

test.each(details())('the detail %s is said in words, in both languages', (detail) => {
  for (const language of ['nl', 'en'] as const) expect(wordOf(detail, language)).toBeDefined();
});

test('what somebody wrote stands behind the word of what it was refused for', () => {
  expect(detailInWords('nobody-found: patiënt is benauwd', 'nl')).toBe('niemand gevonden: patiënt is benauwd');
  expect(detailInWords('Let op: valt', 'nl')).toBe('Let op: valt');
});

test('a detail is words, what somebody wrote stays theirs, and an id says nothing', () => {
  expect(detailInWords('proof-wrong', 'nl')).toBe('bewijs klopte niet');
  expect(detailInWords('Benauwd, huisarts onbereikbaar', 'nl')).toBe('Benauwd, huisarts onbereikbaar');
  expect(detailInWords('01a21b25-3105-7732-a874-2509d1481655', 'nl')).toBe('');
  expect(detailInWords('big 01a21b25-3105-7732-a874-2509d1481655 confirmed', 'en')).not.toContain('01a21b25');
});

test('why the sign-in service let nobody in is told in words too', () => {
  expect(detailInWords('provider: identity-unknown', 'nl')).toBe('met de inlogdienst: onbekend bij de inlogdienst');
  expect(detailInWords('correction: verkeerde kit', 'nl')).toContain('verkeerde kit');
});
