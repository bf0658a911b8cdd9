import type { Article, FilledLine, SlotDemand, StandardInEffect, Substitution } from './conformity.js';
import { conformity } from './conformity.rules.js';
import { findingInWords } from './conformity.text.js';
import { slotsUnder, sparedOn } from './spared.rules.js';

const standard: StandardInEffect = { takesEffectOn: '2026-01-01', supersededOn: null, withdrawnOn: null };
const article = (code: string, form = 'ampul 3 ml'): Article => ({
  ...{ code, name: `midazolam ${code}`, unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml', form },
});
const slots: SlotDemand[] = [
  {
    ...{ code: 'M2', name: 'Midazolam', kind: 'medicine', mandatory: true, min: 8, max: 10 },
    ...{ products: [article('90000002')], minShelfLifeDays: 90 },
  },
];
const shortage: Substitution = {
  ...{ id: 'shortage', slot: 'M2', kind: 'other-product', article: null, quantity: null },
  ...{ from: '2026-06-01', until: '2026-06-30', reason: 'tekort', needsConsent: false, endedOn: null },
  approvals: [
    { role: 'coordinator', day: '2026-05-20' },
    { role: 'lead-pharmacist', day: '2026-05-21' },
  ],
};
const small: Substitution = { ...shortage, article: article('90000042', 'ampul 1 ml') };
const ten: FilledLine = { slot: 'M2', product: '90000002', quantity: 10, expiry: '2027-12-31' };
const sealing = '2026-06-15';

const less: Substitution = { ...shortage, id: 'less', kind: 'less', quantity: 5 };
const under = (lines: FilledLine[], ...decided: Substitution[]) =>
  conformity(standard, slots, lines, decided, sealing, sealing);
const of = (quantity: number): FilledLine => ({ ...ten, quantity });

test('rationed to five, five to seven are allowed and said, four are too few, and eight are what the version says', () => {
  expect(under([of(5)], less)).toEqual({
    result: 'conforms-by-substitution',
    findings: [
      {
        ...{ kind: 'rationed', slot: 'M2', substitution: 'less', quantity: 5, min: 8 },
        ...{ reason: 'tekort', needsConsent: false },
      },
    ],
  });
  const results = [4, 5, 7, 8, 10, 11].map((quantity) => under([of(quantity)], less).result);
  const [no, by, yes] = ['deviates', 'conforms-by-substitution', 'conforms'];
  expect(results).toEqual([no, by, by, yes, yes, no]);
  expect(under([], less).result).toBe('deviates');
  expect(findingInWords(under([of(5)], less).findings[0] as never, 'nl')).toBe('M2: 5 in plaats van 8 (tekort)');
});

test('small ampoules are rationed for the substance that they hold', () => {
  const smalls = (quantity: number) => ({ ...ten, product: '90000042', quantity });
  expect(under([smalls(15)], small, less).result).toBe('conforms-by-substitution');
  expect(under([smalls(14)], small, less).result).toBe('deviates');
});

test('left out, an empty slot conforms by substitution; a kit that holds some all the same has too little', () => {
  const out: Substitution = { ...shortage, id: 'out', kind: 'left-out', article: null };
  expect(under([], out)).toMatchObject({
    result: 'conforms-by-substitution',
    findings: [{ kind: 'left-out', slot: 'M2', substitution: 'out', min: 8 }],
  });
  expect(under([of(5)], out, less).findings[0]).toMatchObject({ kind: 'rationed', substitution: 'less' });
  expect(under([], out, less).findings[0]).toMatchObject({ kind: 'left-out', substitution: 'out' });
});

test('people choose another number than the equal one: then that number conforms and one less does not', () => {
  const eight: Substitution = { ...small, quantity: 20 };
  expect([19, 20, 25, 26].map((n) => under([{ ...ten, product: '90000042', quantity: n }], eight).result)).toEqual([
    ...['deviates', 'conforms-by-substitution', 'conforms-by-substitution', 'deviates'],
  ]);
});

test('ended on a day it counts no more from that day on', () => {
  const ended = { ...less, endedOn: sealing };
  expect(under([of(5)], ended).result).toBe('deviates');
  expect(under([of(5)], { ...less, endedOn: '2026-06-16' }).result).toBe('conforms-by-substitution');
});

test('whoever fills a kit is asked for no more than the ration, and for nothing of what is left out', () => {
  const out: Substitution = { ...shortage, id: 'out', kind: 'left-out' };
  const asked = (...all: Substitution[]) =>
    slotsUnder(slots, sparedOn(all, sealing)).map(({ mandatory, min, max }) => [mandatory, min, max]);
  expect(asked(less)).toEqual([[true, 5, 10]]);
  expect(asked(out)).toEqual([[false, 0, 10]]);
  expect(asked({ ...less, endedOn: sealing })).toEqual([[true, 8, 10]]);
});

test('what is missing is told in the number that is asked today: of eight that are rationed to five, five', () => {
  const asked = (lines: FilledLine[]) =>
    under(lines, less).findings.find(({ kind }) => kind === 'empty' || kind === 'too-few');
  expect(asked([])).toMatchObject({ kind: 'empty', min: 5 });
  expect(asked([of(4)])).toMatchObject({ kind: 'too-few', quantity: 4, min: 5 });
});
