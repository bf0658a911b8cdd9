/**
 * The one door to what may be told of numbers about persons; a test holds that nobody outside asks anything else. Primary
 * suppression hides what is small itself (`below`); complementary suppression hides what would let somebody compute that
 * (`withheld`).
 */
export { ownNumbers, type OfPharmacy } from './own-numbers.rules.js';
export { publishedDays, publishedPeriod } from './published-periods.rules.js';
export { shownPeriod, type Patients, type ShownPeriod } from './shown-periods.rules.js';
export { pharmaciesWithTotal, shownPharmacies } from './shown-pharmacies.rules.js';
export {
  countToComputeWith,
  mayStandFor,
  medianMayBeShown,
  PUBLICATION,
  SCREEN,
  shareShown,
  shownAlone,
  type Shown,
  type SmallNumberRule,
} from './small-numbers.rules.js';
export { shownInWords } from './small-numbers.text.js';
export { shownDays } from './so-far.rules.js';
