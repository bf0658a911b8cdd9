import { fillingsOf, pastedLines } from './variant.rules.js';

const known = new Map([
  ['90000002', '90000002'],
  ['08712345000017', '90000002'],
]);

test('a slot of none is not filled, a pack is known by its GTIN, and each fault stands at its line', () => {
  const lines = [
    { slot: 'M1', product: '90000002', quantity: 0 },
    { slot: 'M2', product: '08712345000017', quantity: 10 },
    { slot: 'M2', product: '90000002', quantity: 3 },
    { slot: 'M3', product: '90009999', quantity: 1 },
    { slot: 'M4', quantity: 1 },
  ];
  expect(fillingsOf(lines, known)).toEqual({
    fillings: [{ slot: 'M2', product: '90000002', quantity: 10 }],
    faults: [
      { line: 2, says: 'slot-twice' },
      { line: 3, says: 'product-unknown' },
      { line: 4, says: 'product-missing' },
    ],
  });
});

test('lines as people copy them are read, and what is not read is named by its number', () => {
  const text = 'Vak\tZI\taantal\nm2\t9000.0002\t10\n\nH10;90000020;1;naaldencontainer\nM3 tien\nM4 90000004 101';
  expect(pastedLines(text)).toEqual({
    lines: [
      { slot: 'M2', product: '90000002', quantity: 10 },
      { slot: 'H10', product: '90000020', quantity: 1 },
    ],
    unread: [5, 6],
  });
});
