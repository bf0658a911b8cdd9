import type { Article, SlotDemand } from '../../kit-standards/conformity.js';
import { weighedIn } from '../../kit-standards/equal-amount.rules.js';
import { plus, roundedDown, shown, times, whole, type Fraction } from '../../kit-standards/fraction.js';
import { standInFor } from '../../kit-standards/slot-filling.rules.js';
import { fitsIn } from '../../kit-standards/slot-fitting.rules.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';

/** Why so many count for another number: people decided it, the active substance says so, or nothing is known and they count as they are. */
export type Basis = 'decision' | 'substance' | 'unweighed';

/** What lies in a slot and is not what belongs there, and for how much of it that counts. */
export interface OtherUnits {
  product: string;
  name: string;
  units: number;
  counts: number;
  basis: Basis;
}
interface Lying {
  article: Article;
  units: number;
}
type Worth = { worth: Fraction; basis: Basis | 'own' };

/** Units of one product in the units of the slot: ten ampoules of 5 mg are never ten of 15 mg. */
export function inUnitsOf<L extends Lying>(slot: SlotDemand, lying: readonly L[], standIns: readonly StandIn[]) {
  const weighed = lying.map((one) => ({ one, ...worthOf(slot, one.article, standIns) }));
  const counted = weighed.map(({ one, worth, basis }) => ({ one, basis, counts: times(whole(one.units), worth) }));
  return {
    units: roundedDown(total(counted)),
    lines: counted.map(({ one, counts }) => ({ ...one, counts: shown(counts) })),
    others: othersAmong(counted),
  };
}

function worthOf(slot: SlotDemand, article: Article, standIns: readonly StandIn[]): Worth {
  if (fitsIn(slot, article.code)) return { worth: whole(1), basis: 'own' };
  const decided = standInFor(slot.code, article.code, standIns);
  if (decided) return { worth: decided.worth, basis: decided.perUnit === null ? 'decision' : 'substance' };
  const weighed = weighedIn(slot, article);
  return 'why' in weighed ? { worth: whole(1), basis: 'unweighed' } : { worth: weighed.worth, basis: 'substance' };
}

interface Counted {
  one: Lying;
  basis: Worth['basis'];
  counts: Fraction;
}

function othersAmong(counted: readonly Counted[]): OtherUnits[] {
  const names = new Map(counted.map(({ one: { article } }) => [article.code, article.name]));
  return [...names].flatMap(([code, name]) => {
    const same = counted.filter(({ one }) => one.article.code === code);
    const basis = same[0]?.basis ?? 'own';
    if (basis === 'own') return [];
    const units = same.reduce((sum, { one }) => sum + one.units, 0);
    return { product: code, name, units, counts: shown(total(same)), basis };
  });
}

const total = (all: readonly Pick<Counted, 'counts'>[]) => all.map(({ counts }) => counts).reduce(plus, whole(0));
