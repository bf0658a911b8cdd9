import type { Article, FilledLine, SlotDemand, StandardInEffect, Substitution } from './conformity.js';
import { conformity } from './conformity.rules.js';
import { findingInWords } from './conformity.text.js';
import { slotsUnder, sparedOn } from './spared.rules.js';
import { standInsOn } from './stand-ins.rules.js';

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

test('rationed to five, five are allowed and said, four are too few, and more than five deviates, what the version says too', () => {
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
  const [no, by] = ['deviates', 'conforms-by-substitution'];
  expect(results).toEqual([no, by, no, no, no, no]);
  expect(under([], less).result).toBe('deviates');
  const said = (quantity: number) => under([of(quantity)], less).findings.map((one) => findingInWords(one, 'nl'));
  expect(said(5)).toEqual(['M2: 5 in plaats van 8 (tekort)']);
  expect(said(7)).toEqual(['M2: 7, door een tekort hoogstens 5 (tekort)', 'M2: 7 in plaats van 8 (tekort)']);
  expect(said(10)).toEqual(['M2: 10, door een tekort hoogstens 5 (tekort)']);
  expect(said(11)).toEqual(['M2: 11, hoogstens 10 toegestaan']);
  const twice = [of(5), { ...less, id: 'other', quantity: 4 }] as const;
  expect(under([twice[0]], less, twice[1]).findings[0]).toMatchObject({ kind: 'over-ration', max: 4 });
});

test('small ampoules are rationed for the substance that they hold', () => {
  const smalls = (quantity: number) => ({ ...ten, product: '90000042', quantity });
  expect(under([smalls(15)], small, less).result).toBe('conforms-by-substitution');
  expect(under([smalls(14)], small, less).result).toBe('deviates');
  for (const quantity of [16, 24, 30])
    expect(under([smalls(quantity)], small, less).findings[0]).toMatchObject({ kind: 'over-ration', max: 5 });
  expect(standInsOn(slots, [small, less], sealing)).toMatchObject([{ least: 15, most: 15 }]);
});

test('of larger ampoules as many are enough under a ration as fit in it, also when they hold somewhat less', () => {
  const large: Substitution = { ...shortage, article: article('90000043', 'ampul 6 ml') };
  const larges = (quantity: number) => ({ ...ten, product: '90000043', quantity });
  expect(standInsOn(slots, [large, less], sealing)).toMatchObject([{ least: 2, most: 2 }]);
  expect([1, 2, 3].map((n) => under([larges(n)], large, less).result)).toEqual([
    ...['deviates', 'conforms-by-substitution', 'deviates'],
  ]);
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
  expect(asked(less)).toEqual([[true, 5, 5]]);
  expect(asked(out)).toEqual([[false, 0, 10]]);
  expect(asked({ ...less, endedOn: sealing })).toEqual([[true, 8, 10]]);
});

test('what is missing is told in the number that is asked today: of eight that are rationed to five, five', () => {
  const asked = (lines: FilledLine[]) =>
    under(lines, less).findings.find(({ kind }) => kind === 'empty' || kind === 'too-few');
  expect(asked([])).toMatchObject({ kind: 'empty', min: 5 });
  expect(asked([of(4)])).toMatchObject({ kind: 'too-few', quantity: 4, min: 5 });
});
