import fc from 'fast-check';
import type { Article, SlotDemand } from './conformity.js';
import { instead } from './equal-amount.rules.js';

const fifteen: Article = {
  ...{ code: '90000002', name: 'midazolam 15 mg', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
  ...{ strength: '5 mg/ml', form: 'ampul 3 ml' },
};
const five: Article = { ...fifteen, code: '90000042', name: 'midazolam 5 mg', form: 'ampul 1 ml' };
const ten: SlotDemand = {
  ...{ code: 'M2', name: 'Midazolam', kind: 'medicine', mandatory: true, min: 10, max: 10 },
  ...{ products: [fifteen], minShelfLifeDays: 90 },
};
const units = (article: Article, slot = ten) => {
  const verdict = instead(slot, article);
  return verdict.ok ? [verdict.least, verdict.most] : verdict.why;
};
const whose = (article: Article, slot = ten) => {
  const verdict = instead(slot, article);
  return verdict.ok ? '' : verdict.about;
};

test('ten ampoules of fifteen milligrams are thirty of five, and five of thirty', () => {
  expect(units(five)).toEqual([30, 30]);
  expect(units({ ...five, form: 'ampul 6 ml' })).toEqual([5, 5]);
  expect(units({ ...five, strength: '150 mg/ml' })).toEqual([1, 1]);
});

test('only whole ampoules, and rounded up only where the standard leaves room for it', () => {
  const twenty = { ...five, form: 'ampul 4 ml' };
  expect(units(twenty)).toBe('no-whole-number');
  expect(units(twenty, { ...ten, min: 8 })).toEqual([6, 7]);
  expect(units(twenty, { ...ten, min: 9, max: 11 })).toEqual([7, 8]);
  expect(units({ ...five, form: 'ampul 40 ml' })).toBe('no-whole-number');
});

test('what may be left out may be filled with as little as one, and never with more than it holds', () => {
  const optional = { ...ten, mandatory: false, min: 0, max: 5 };
  expect(units(five, optional)).toEqual([1, 15]);
  expect(units({ ...five, form: 'ampul 20 ml' }, optional)).toBe('no-whole-number');
});

test('more than a hundred units fit on no line', () => {
  expect(units({ ...five, form: 'ampul 0,2 ml' })).toBe('no-whole-number');
});

test('three in place of one leave no third behind', () => {
  const third = { ...five, strength: '10 mg/3 ml', form: 'ampul 1 ml' };
  expect(units(third, { ...ten, min: 2, max: 2 })).toEqual([9, 9]);
});

test('a catheter, another substance and another route never stand in, whatever the amounts', () => {
  const catheter = { ...five, atc: null, route: null, strength: null, form: null, unit: 'stuk' };
  expect(units(catheter)).toBe('substance-missing');
  expect(units({ ...five, atc: 'N02AA01' })).toBe('other-substance');
  expect(units({ ...five, route: 'nasaal' })).toBe('other-route');
  expect(units({ ...five, route: ' S.C. ' })).toEqual([30, 30]);
  expect(units(five, { ...ten, kind: 'aid' })).toBe('not-a-medicine');
  expect(units(fifteen)).toBe('already-in-slot');
});

test('what is missing is named, with the product that lacks it, also when that is the slot’s own', () => {
  expect([units({ ...five, route: null }), whose({ ...five, route: null })]).toEqual(['route-missing', five.name]);
  expect([units({ ...five, strength: null }), whose({ ...five, strength: null })]).toEqual([
    'strength-missing',
    five.name,
  ]);
  const bare = { ...ten, products: [{ ...fifteen, form: null }] };
  expect([units(five, bare), whose(five, bare)]).toEqual(['pack-missing', fifteen.name]);
  const nameless = { ...ten, products: [{ ...fifteen, atc: null }] };
  expect([units(five, nameless), whose(five, nameless)]).toEqual(['substance-missing', fifteen.name]);
});

test('a slot whose own products differ asks no one amount', () => {
  const other = (own: Partial<Article>) => ({ ...ten, products: [fifteen, { ...fifteen, code: '90000003', ...own }] });
  expect(units(five, other({}))).toEqual([30, 30]);
  expect(units(five, other({ form: 'ampul 2 ml' }))).toBe('slot-uneven');
  expect(units(five, other({ atc: 'N05AD01' }))).toBe('slot-uneven');
  expect(units(five, other({ route: 'i.v.' }))).toBe('slot-uneven');
});

test('whatever the strengths: the units that are allowed hold what the slot asks, and one less or more does not', () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 20 }), fc.nat(10), (own, other, min, more) => {
      const made = ([mg, ml]: [number, number], code: string): Article => ({
        ...{
          ...five,
          code,
          strength: `${String(mg / 10).replace('.', ',')} mg/ml`,
          form: `ampul ${String(ml / 10)} ml`,
        },
      });
      const slot = { ...ten, min, max: min + more, products: [made(own, '90000002')] };
      const verdict = instead(slot, made(other, '90000042'));
      // In hundredths of a milligram everything is whole.
      const [its, theirs] = [other[0] * other[1], own[0] * own[1]];
      const fits = (n: number) => n >= 1 && n <= 100 && n * its >= min * theirs && n * its <= (min + more) * theirs;
      if (!verdict.ok) return !Array.from({ length: 100 }, (_, n) => n + 1).some(fits);
      const { least, most } = verdict;
      return fits(least) && fits(most) && !fits(least - 1) && !fits(most + 1);
    }),
  );
});
