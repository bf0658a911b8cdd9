import type { ShownDirection } from './direction.js';
import { notMeasured, syringesIn } from './syringe.rules.js';

const aid = (name: string, kind = 'aid') => ({ code: 'H3', kind, name, products: [] });
const drawnUp = (ml: number | null, route: ShownDirection['route'] = 'subcutaneous') => ({
  ...({ standing: 'chosen', route, gift: { mg: 1, ml, units: 1, waste: null } } as const),
});

test('which syringes a version has is what its aids are called, one slot or several', () => {
  expect(syringesIn([aid('Spuiten 1, 2, 5 en 10 ml'), aid('Naaldencontainer 0,6 l')])).toEqual([1, 2, 5, 10]);
  expect(syringesIn([aid('Spuiten 10 ml'), aid('Spuiten 2,5 ml'), aid('Syringes 1/2 ml')])).toEqual([1, 2, 2.5, 10]);
  expect(syringesIn([aid('Lidocaïnegel, spuit 11 ml', 'medicine'), aid('Urineopvangzak 2 l')])).toEqual([]);
});

test('a gift is measured by a syringe that holds it and has marks enough for it', () => {
  const with2 = [0.1, 0.125, 0.25, 0.5, 1, 2, 3, 6].filter((ml) => notMeasured(drawnUp(ml), [2]) === null);
  expect(with2).toEqual([0.5, 1, 2]);
  const withAll = [0.1, 0.125, 0.25, 0.5, 1, 2, 3, 6].filter((ml) => notMeasured(drawnUp(ml), [1, 2, 5, 10]) === null);
  expect(withAll).toEqual([0.1, 0.125, 0.25, 0.5, 1, 2, 3, 6]);
  expect(notMeasured(drawnUp(0.125), [2])).toEqual({ ml: 0.125, syringes: [2] });
  expect(notMeasured(drawnUp(12), [1, 2, 5, 10])).not.toBeNull();
});

test('what is not drawn up, not chosen or of unknown millilitres asks no syringe', () => {
  expect(notMeasured(drawnUp(11, 'urethral'), [])).toBeNull();
  expect(notMeasured(drawnUp(null), [])).toBeNull();
  expect(notMeasured({ ...drawnUp(0.1), standing: 'source' }, [])).toBeNull();
  expect(notMeasured(drawnUp(1), [])).toEqual({ ml: 1, syringes: [] });
});
