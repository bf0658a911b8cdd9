import { shownPharmacies } from './shown-pharmacies.rules.js';
import { SCREEN, type Shown } from './small-numbers.rules.js';

const told: Shown = { kind: 'count', count: 40 };
const hidden: Shown = { kind: 'withheld' };
const kinds = (shown: readonly Shown[]) => shown.map(({ kind }) => kind);

test('the one pharmacy of a municipality that is withheld is withheld with it', () => {
  const counts = [
    { gmCode: 'GM0629', count: 12 },
    { gmCode: 'GM0518', count: 30 },
    { gmCode: 'GM0518', count: 25 },
    { gmCode: 'GM0503', count: 14 },
  ];
  const municipality = (code: string) => (code === 'GM0629' || code === 'GM0503' ? hidden : told);
  expect(kinds(shownPharmacies(counts, municipality, SCREEN))).toEqual(['withheld', 'count', 'count', 'withheld']);
});

test('a small one is hidden, and the next smallest with it, because the region is known', () => {
  const counts = [3, 8, 20].map((count) => ({ gmCode: 'GM0518', count }));
  expect(kinds(shownPharmacies(counts, () => told, SCREEN))).toEqual(['below', 'withheld', 'count']);
});

test('of a pharmacy of which nobody knows where it stands nothing is told', () => {
  expect(kinds(shownPharmacies([{ gmCode: null, count: 50 }], () => told, SCREEN))).toEqual(['withheld']);
});
