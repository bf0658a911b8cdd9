import fc from 'fast-check';
import type { Article, SlotDemand } from '../../kit-standards/conformity.js';
import { fraction } from '../../kit-standards/fraction.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import { inUnitsOf } from './weighed-units.rules.js';

const large: Article = {
  ...{ code: '90000002', name: 'midazolam', unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 3 ml',
};
const small: Article = { ...large, code: '90000042', name: 'midazolam, kleine ampul', form: 'ampul 1 ml' };
const slot: SlotDemand = {
  ...{ code: 'M2', name: 'Midazolam', nameEn: 'Midazolam', kind: 'medicine', mandatory: true, min: 10, max: 10 },
  ...{ unit: 'ampul', unitEn: 'ampoule', minShelfLifeDays: 90, products: [large] },
};
const lying = (article: Article, units: number) => ({ article, units });

test('thirty ampoules of 5 mg count for ten of 15 mg, whether or not the decision still stands', () => {
  expect(inUnitsOf(slot, [lying(large, 10), lying(small, 30)], [])).toMatchObject({
    units: 20,
    others: [{ product: small.code, units: 30, counts: 10, basis: 'substance' }],
  });
  expect(inUnitsOf(slot, [lying(small, 10)], []).units).toBe(3);
});

test('people may have chosen a number; what cannot be weighed counts as it is, and both are told', () => {
  const chosen: StandIn = {
    ...{ slot: 'M2', substitution: 'S', reason: 'tekort', needsConsent: false, article: small, perUnit: null },
    ...{ worth: fraction(1n, 2n), least: 20, most: 20 },
  };
  const other = { ...small, atc: 'N05AD01' };
  expect(inUnitsOf(slot, [lying(other, 20)], [chosen]).others).toMatchObject([{ counts: 10, basis: 'decision' }]);
  expect(inUnitsOf(slot, [lying(other, 20)], [])).toMatchObject({ units: 20, others: [{ basis: 'unweighed' }] });
  expect(inUnitsOf({ ...slot, alike: [{ ...large, code: '90000077' }] }, [lying(large, 10)], []).others).toEqual([]);
});

test('whatever the strength, the slot holds as much as the milligrams in it say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(400), fc.nat(400), (mg, some, others) => {
      const other = { ...large, code: '90000043', strength: `${String(mg)} mg/3 ml` };
      const { units } = inUnitsOf(slot, [lying(large, some), lying(other, others)], []);
      expect(units).toBe(Math.floor((some * 15 + others * mg) / 15));
    }),
  );
});
