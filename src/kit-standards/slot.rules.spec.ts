import { faultsOfSlot } from './slot.rules.js';

const midazolam = {
  kind: 'medicine',
  mandatory: true,
  min: 8,
  max: 10,
  onReturn: 'destroy',
  products: ['90000002'],
} as const;
const said = (slot: Partial<Parameters<typeof faultsOfSlot>[0]>) =>
  faultsOfSlot({ ...midazolam, ...slot }, new Set(['90000002'])).map(({ says }) => says);

test('eight to ten ampoules of a known product make a slot', () => {
  expect(said({})).toEqual([]);
  expect(said({ mandatory: false, min: 0 })).toEqual([]);
});

test('at most is never less than at least, and of what is mandatory there is one', () => {
  expect(said({ max: 7 })).toEqual(['max-under-min']);
  expect(said({ min: 0 })).toEqual(['mandatory-needs-min']);
});

test('no slot lets a medicine go back on the shelf', () => {
  expect(said({ onReturn: 'reuse' })).toEqual(['medicine-destroyed']);
  expect(said({ onReturn: 'stays' })).toEqual(['medicine-destroyed']);
  expect(said({ kind: 'aid', onReturn: 'reuse' })).toEqual([]);
});

test('a slot is filled by something that is known', () => {
  expect(said({ products: [] })).toEqual(['products-missing']);
  expect(said({ products: ['90000002', '90000098'] })).toEqual(['product-unknown']);
});
