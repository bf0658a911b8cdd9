/** Numbers about persons can give a person away. Numbers of pharmacies or of kits on a shelf need none of this. */
export interface SmallNumberRule {
  /** Smaller counts are hidden. */
  readonly below: number;
  /** Whether a municipality's nought is shown; that of the region always is. */
  readonly zeroShown: boolean;
  readonly roundTo: number;
  /** Of fewer persons no share or median is told. */
  readonly minDenominator: number;
}

/** For the coordinator, behind the sign-in. */
export const SCREEN: SmallNumberRule = { below: 5, zeroShown: true, roundTo: 1, minDenominator: 10 };
/** For all that is mailed, exported or published. */
export const PUBLICATION: SmallNumberRule = { below: 10, zeroShown: false, roundTo: 5, minDenominator: 20 };

export type Shown =
  | { kind: 'count'; count: number }
  | { kind: 'below'; limit: number }
  /** Not small itself, but with it somebody else's small number could be computed. */
  | { kind: 'withheld' };

export function isSmall(count: number, rule: SmallNumberRule, wholeRegion: boolean): boolean {
  return count === 0 ? !rule.zeroShown && !wholeRegion : count < rule.below;
}

/** A number that stands alone; numbers that are shown with their total go through `suppressColumn`. */
export function shownAlone(count: number, rule: SmallNumberRule, wholeRegion: boolean): Shown {
  if (isSmall(count, rule, wholeRegion)) return { kind: 'below', limit: rule.below };
  return { kind: 'count', count: rounded(count, rule) };
}

export function rounded(count: number, { roundTo }: SmallNumberRule): number {
  return Math.round(count / roundTo) * roundTo;
}

/** What uptake and its interval are computed from: they give the count away, so they are hidden or rounded with it. */
export function countToComputeWith(shown: Shown): number | null {
  return shown.kind === 'count' ? shown.count : null;
}

/** Between which a number that is shown, perhaps rounded, may lie. */
export function mayStandFor(shown: number, rule: SmallNumberRule): { low: number; high: number } {
  if (shown === 0) return { low: 0, high: 0 };
  const spread = Math.floor(rule.roundTo / 2);
  return { low: Math.max(Math.min(shown, rule.below), shown - spread), high: shown + spread };
}

/** A share gives its numerator away, and beside its denominator the rest: it is hidden with the one as with the other. */
export function shareShown(
  numerator: number,
  denominator: number,
  rule: SmallNumberRule,
  wholeRegion: boolean,
): number | null {
  const tellsFew = [numerator, denominator - numerator].some((count) => isSmall(count, rule, wholeRegion));
  const hidden = denominator < rule.minDenominator || tellsFew;
  return hidden ? null : numerator / denominator;
}

export function medianMayBeShown(persons: number, rule: SmallNumberRule): boolean {
  return persons >= rule.minDenominator;
}
