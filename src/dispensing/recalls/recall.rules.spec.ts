import { lotsIn, perPharmacy, type Place, type RecalledKit } from './recall.rules.js';

test('lots are read one by one or as copied from a letter, each once', () => {
  expect(lotsIn(['A12'])).toEqual(['A12']);
  expect(lotsIn(['a12, B7;\n b7 ', 'C3'])).toEqual(['A12', 'B7', 'C3']);
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
