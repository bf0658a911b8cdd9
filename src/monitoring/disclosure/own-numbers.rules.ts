import { PUBLICATION, type Shown } from './small-numbers.rules.js';
import { suppressTable } from './suppression.rules.js';

/** People to whom one pharmacy brought a kit, and how its municipality is told in the same period. */
export interface OfPharmacy {
  patients: number;
  place: Shown | null;
}

/**
 * As municipalities are told: a pharmacy may be the only one of its municipality, so that the one number is the other. Where the
 * municipality is hidden, what is not small of its pharmacies is withheld.
 */
export function ownNumbers(pharmacies: readonly OfPharmacy[], region: Shown | null): Shown[] {
  if (region?.kind !== 'count') return pharmacies.map(() => ({ kind: 'withheld' }));
  const withheld: Shown = { kind: 'withheld' };
  const { cells } = suppressTable(
    pharmacies.map(({ patients }) => [patients]),
    PUBLICATION,
    {
      earlier: {
        cells: pharmacies.map(({ place, patients }) =>
          place?.kind === 'count' || patients < PUBLICATION.below ? [] : [withheld],
        ),
        rowTotals: [],
        columnTotals: [region],
        total: null,
      },
    },
  );
  return cells.flat();
}
