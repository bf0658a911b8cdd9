import type { LineToSettle } from './settlement.query.js';
import { proposeAccounts } from './settlement-proposal.rules.js';
import { accountFor } from './settlement.rules.js';

const today = '2026-11-25';
const morphine: LineToSettle = {
  ...{ kitId: 'kit-1', serial: 'K-1', slot: 'M1', product: '90000001', name: 'Morfine', unit: 'ampul', lot: 'A1' },
  ...{ quantity: 6, expiry: '2027-12-31', kind: 'medicine', opiumList: 'I', onReturn: 'destroy', minShelfLifeDays: 90 },
  ...{ delivered: true, lost: false, closed: true, reportedUse: null },
};
const cannula: LineToSettle = {
  ...morphine,
  ...{ slot: 'H1', product: '90000011', lot: 'C1', quantity: 2, kind: 'aid', opiumList: null, onReturn: 'reuse' },
};
const leaflet: LineToSettle = { ...cannula, slot: 'D3', kind: 'document', onReturn: 'stays' };
const proposed = (...lines: LineToSettle[]) =>
  proposeAccounts(lines, today).map(({ account }) => {
    const { used, wasted, destroyed, reused, missing } = account ?? {};
    return account && [used, wasted, destroyed, reused, missing];
  });

test('of a kit that stayed closed medicines are destroyed and aids reused; the leaflet is not counted', () => {
  expect(proposed(morphine, cannula, leaflet)).toEqual([
    [0, 0, 6, 0, 0],
    [0, 0, 0, 2, 0],
  ]);
});

test('reported use of eight is six of the first lot and two of the second', () => {
  const lines = [
    { ...morphine, closed: false, reportedUse: 8 },
    { ...morphine, closed: false, lot: 'A2', quantity: 4, reportedUse: 8 },
  ];
  expect(proposed(...lines)).toEqual([
    [6, 0, 0, 0, 0],
    [2, 0, 2, 0, 0],
  ]);
});

test('of a kit that was opened, what nobody told the use of is left to be counted', () => {
  expect(proposed({ ...morphine, closed: false }, { ...cannula, closed: false, reportedUse: 0 })).toEqual([
    null,
    [0, 0, 0, 2, 0],
  ]);
});

test('of a lost box everything is missing, whatever was reported as used', () => {
  expect(proposed({ ...morphine, lost: true, reportedUse: 3 })).toEqual([[0, 0, 0, 0, 6]]);
});

test('an aid that expires too soon is destroyed', () => {
  expect(proposed({ ...cannula, expiry: '2027-02-01' })).toEqual([[0, 0, 2, 0, 0]]);
});

test('what is known can be settled as it stands', () => {
  const lines = [{ ...morphine, reportedUse: 2 }, cannula, leaflet];
  const counted = proposeAccounts(lines, today).flatMap(({ account, ...line }) =>
    account ? { ...line, ...account } : [],
  );
  expect(accountFor(lines, counted, 'another-person', today).ok).toBe(true);
});
