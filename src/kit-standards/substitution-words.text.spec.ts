import type { Article } from './conformity.js';
import { decidedInWords } from './substitution-words.text.js';

const article: Article = {
  ...{ code: '90000042', name: 'Midazolam, klein', unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 1 ml',
};
const slot = { name: 'Midazolam', nameEn: 'Midazolam', min: 10, max: 10, unit: 'ampul', unitEn: 'ampoule' };
const decided = { kind: 'other-product', article, quantity: null, units: { least: 30, most: 30 } } as const;

test('of another product it is said how many, also where nobody chose another number than the equal amount', () => {
  expect(decidedInWords(decided, slot, 'nl')).toBe(
    '30 ampullen Midazolam, klein, ampul 1 ml in plaats van 10 ampullen Midazolam',
  );
  expect(decidedInWords(decided, slot, 'en')).toBe(
    '30 ampoules Midazolam, klein, ampul 1 ml instead of 10 ampoules Midazolam',
  );
  expect(decidedInWords({ ...decided, quantity: 32, units: { least: 32, most: 32 } }, slot, 'nl')).toMatch(
    /^32 ampullen/,
  );
});
