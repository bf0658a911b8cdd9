import type { PlainDate } from '../platform/calendar.js';
import type { Rightly } from '../web/rightly.js';
import { SECOND_LOOK, instead, roundedUpIn, standsIn, type Fault } from './equal-amount.rules.js';
import type { ShownDirection } from './direction.js';
import { usualQuantity, type Product, type Slot } from './standard.js';
import type { SubstitutionInput } from './substitution.input.js';

type Says =
  | 'slot-unknown'
  | 'product-unknown'
  | 'product-missing'
  | 'quantity-missing'
  | 'quantity-too-much'
  | 'quantity-under-gift'
  | 'quantity-reason-missing'
  | 'scope-missing'
  | 'consent-always'
  | 'period-wrong'
  | 'period-past'
  | 'no-longer'
  | 'second-look-reason'
  | 'beside-missing';
/** What cannot be proposed, at its field: in words of its own, or in those of the rule of equal amounts. */
export interface SubstitutionFault {
  field: keyof SubstitutionInput;
  says: Says | Fault;
  /** As many whole packs hold the least that is asked. */
  rounded?: number;
}
/** As far as it is filled in. */
type Proposed = Rightly<SubstitutionInput>;
interface Asked {
  it: Proposed;
  slot: Slot | undefined;
  product: Product | undefined;
  /** Of its version. */
  directions?: readonly ShownDirection[];
  today: PlainDate;
  /** What runs in the same slot on some of the same days. */
  beside?: number;
}

export function faultsOfSubstitution({
  it,
  slot,
  product,
  directions = [],
  today,
  beside = 0,
}: Asked): SubstitutionFault[] {
  return [
    ...(slot ? [] : [{ field: 'slot', says: 'slot-unknown' } as const]),
    ...faultsOfDays(it, today),
    ...(it.kind === 'other-product' ? faultsOfProduct(it, slot, product) : []),
    ...(it.kind === 'less' || it.kind === 'left-out' ? faultsOfSparing(it, slot, directions) : []),
    ...(beside > 0 && it.beside === undefined ? [{ field: 'beside', says: 'beside-missing' } as const] : []),
  ];
}

export function faultsOfDays({ from, until }: { from?: PlainDate; until?: PlainDate }, today: PlainDate) {
  if (until === undefined) return [];
  if (from !== undefined && until < from) return [{ field: 'until', says: 'period-wrong' } as const];
  return until < today ? [{ field: 'until', says: 'period-past' } as const] : [];
}

/** Another substance or route. */
export function needsSecondLook(slot: Slot, product: Product): boolean {
  const equal = instead(slot, product);
  return !equal.ok && SECOND_LOOK.includes(equal.why);
}

function faultsOfProduct(it: Proposed, slot?: Slot, product?: Product): SubstitutionFault[] {
  if (!product) return [{ field: 'product', says: it.product === undefined ? 'product-missing' : 'product-unknown' }];
  if (!slot) return [];
  const equal = instead(slot, product);
  const otherwise = needsSecondLook(slot, product);
  if (otherwise) return faultsOfOtherwise(it, slot, product);
  const quantity = it.quantity ?? null;
  const verdict = standsIn(slot, product, quantity);
  if (!verdict.ok) return [faultOf(verdict, slot, product)];
  const asComputed = equal.ok && (quantity === null || (quantity >= equal.least && quantity <= equal.most));
  return asComputed || it.quantityReason !== undefined
    ? []
    : [{ field: 'quantityReason', says: 'quantity-reason-missing' }];
}

/** Another substance or route: all that is asked of it at once. */
function faultsOfOtherwise(it: Proposed, slot: Slot, product: Product): SubstitutionFault[] {
  const verdict = standsIn(slot, product, null);
  return [
    ...(it.equivalenceReason === undefined && !verdict.ok ? [faultOf(verdict, slot, product)] : []),
    ...(it.quantity === undefined ? [{ field: 'quantity', says: 'quantity-missing' } as const] : []),
    ...(it.needsConsent ? [] : [{ field: 'needsConsent', says: 'consent-always' } as const]),
  ];
}

/** An aid or a medicine that is scarce: fewer of it, or none. */
function faultsOfSparing(
  { kind, quantity, scope }: Proposed,
  slot: Slot | undefined,
  directions: readonly ShownDirection[],
): SubstitutionFault[] {
  if (!slot) return [];
  // Also of what a kit may be without: whoever asks for one or opens it hears that it is not there.
  if (kind === 'left-out') return [];
  const faults: SubstitutionFault[] = [];
  if (quantity === undefined) faults.push({ field: 'quantity', says: 'quantity-missing' });
  else if (quantity >= usualQuantity(slot)) faults.push({ field: 'quantity', says: 'quantity-too-much' });
  else if (quantity < unitsOfOneGift(slot, directions)) faults.push({ field: 'quantity', says: 'quantity-under-gift' });
  if (scope === undefined) faults.push({ field: 'scope', says: 'scope-missing' });
  return faults;
}

/** As many whole ampoules as the largest gift that the network agreed takes: with fewer it cannot be given even once. */
function unitsOfOneGift({ code }: Slot, directions: readonly ShownDirection[]): number {
  const agreed = directions.filter(({ slot, standing }) => slot === code && standing === 'chosen');
  return Math.ceil(Math.max(0, ...agreed.map(({ gift }) => gift?.units ?? 0)));
}

function faultOf({ why, about }: Fault, slot: Slot, product: Product): SubstitutionFault {
  const rounded = why === 'no-whole-number' ? roundedUpIn(slot, product) : null;
  return { field: 'product', says: { why, about }, ...(rounded !== null && { rounded }) };
}
