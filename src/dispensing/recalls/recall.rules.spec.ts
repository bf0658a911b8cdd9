import { lotsIn, namesARange, perPharmacy, type Place, type RecalledKit } from './recall.rules.js';

test('lots are read one by one or as copied from a letter, each once', () => {
  expect(lotsIn(['A12'])).toEqual(['A12']);
  expect(lotsIn(['a12, B7;\n b7 ', 'C3'])).toEqual(['A12', 'B7', 'C3']);
});

test.each([
  'A12 en B7',
  'A12\tB7',
  'Lotnummers: A12, B7.',
  'Charge A12\n• Charge B7',
  '- A12\r\n- B7\r\n',
  'lot nr. A12 and lot nr. B7',
  '(A12) & (B7)',
  'batch#A12; batch#B7',
  'A12\u00A0en B7',
])('a letter that says %j recalls two lots', (text) => {
  expect(lotsIn([text])).toEqual(['A12', 'B7']);
});

test('a space that may belong to a lot is looked for both ways', () => {
  expect(lotsIn(['A12 B7'])).toEqual(['A12 B7', 'A12', 'B7']);
  expect(lotsIn(['LOTUS1, CHARGE2'])).toEqual(['LOTUS1', 'CHARGE2']);
});

test('what lies between two lots only the manufacturer knows', () => {
  for (const text of ['A12 t/m A19', 'A12 tot en met A19', 'A12 - A19']) expect(namesARange([text])).toBe(true);
  for (const text of ['A-12', 'A12, A19', '- A12']) expect(namesARange([text])).toBe(false);
});

test('nothing, or what cannot be a lot, is no recall', () => {
  expect(lotsIn([])).toBeNull();
  expect(lotsIn([' , '])).toBeNull();
  expect(lotsIn(['A12', 'X'.repeat(21)])).toBeNull();
});

test('boxes are counted per pharmacy and place', () => {
  const kit = (pharmacyId: string, place: Place): RecalledKit => ({
    ...{ pharmacyId, pharmacy: `Apotheek ${pharmacyId}`, id: 'k', serial: 'K-1', lots: ['A12'], place },
  });
  expect(perPharmacy([kit('1', 'home'), kit('2', 'shelf'), kit('1', 'shelf'), kit('1', 'home')])).toEqual([
    { id: '1', name: 'Apotheek 1', shelf: 1, packed: 0, home: 2, back: 0 },
    { id: '2', name: 'Apotheek 2', shelf: 1, packed: 0, home: 0, back: 0 },
  ]);
});
