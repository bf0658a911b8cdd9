import { movementsOf } from './settlement-movements.rules.js';
import type { LineToSettle } from './settlement.query.js';

const morphine: LineToSettle = {
  ...{ kitId: 'kit-1', serial: 'K-1', slot: 'M1', product: '90000001', name: 'Morfine', unit: 'ampul', lot: 'A1' },
  ...{ quantity: 10, expiry: '2027-12-31', kind: 'medicine', opiumList: 'I', onReturn: 'destroy' },
  ...{ minShelfLifeDays: 90, delivered: true, lost: false, closed: false, reportedUse: null },
};
const account = { used: 3, wasted: 1, destroyed: 5, reused: 0, missing: 1 };
const ways = (line: LineToSettle) =>
  movementsOf([{ ...line, account }], 'case-1', 'colleague').map(
    ({ from, to, quantity, witnessId }) => `${from} > ${to}: ${quantity}${witnessId ? ', seen by a colleague' : ''}`,
  );

test('ten ampoules leave the home: four used or wasted, five destroyed, one missing', () => {
  expect(ways(morphine)).toEqual([
    'home > used: 4',
    'home > for-destruction: 5',
    'for-destruction > destroyed: 5, seen by a colleague',
    'home > missing: 1',
  ]);
});

test('of a box that was never delivered they leave the box', () => {
  expect(ways({ ...morphine, delivered: false })[1]).toBe('kit > for-destruction: 5');
});

test('what is on no list is not in the opium ledger', () => {
  expect(ways({ ...morphine, opiumList: null })).toEqual([]);
});
