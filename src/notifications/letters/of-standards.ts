import type { Letter } from '../letter.js';
import type { LetterName } from '../letters.js';
import { packAdded } from './pack-added.letter.js';
import { packRejected } from './pack-rejected.letter.js';
import { productCorrected } from './product-corrected.letter.js';
import { productCorrectionToApprove } from './product-correction-to-approve.letter.js';
import { substitutionBegins } from './substitution-begins.letter.js';
import { substitutionEnded } from './substitution-ended.letter.js';
import { substitutionEndsSoon } from './substitution-ends-soon.letter.js';
import { substitutionKitsLeft } from './substitution-kits-left.letter.js';
import { substitutionKitsToOpen } from './substitution-kits-to-open.letter.js';
import { substitutionProlonged } from './substitution-prolonged.letter.js';
import { substitutionToApprove } from './substitution-to-approve.letter.js';
import { substitutionWithdrawn } from './substitution-withdrawn.letter.js';
import { versionApprovalLapsed } from './version-approval-lapsed.letter.js';
import { versionSoon } from './version-soon.letter.js';
import { versionStays } from './version-stays.letter.js';
import { versionToApprove } from './version-to-approve.letter.js';
import { versionToFill } from './version-to-fill.letter.js';
import { versionToKnow } from './version-to-know.letter.js';
import { versionToWithdraw } from './version-to-withdraw.letter.js';
import { versionWithdrawn } from './version-withdrawn.letter.js';
import { versionWithdrawnToKnow } from './version-withdrawn-to-know.letter.js';

/** Those about what belongs in a kit: versions, what a shortage changes, products and their packs. */
export const STANDARD_LETTERS = {
  'pack-added': packAdded,
  'pack-rejected': packRejected,
  'product-corrected': productCorrected,
  'product-correction-to-approve': productCorrectionToApprove,
  'substitution-begins': substitutionBegins,
  'substitution-ended': substitutionEnded,
  'substitution-ends-soon': substitutionEndsSoon,
  'substitution-kits-left': substitutionKitsLeft,
  'substitution-kits-to-open': substitutionKitsToOpen,
  'substitution-prolonged': substitutionProlonged,
  'substitution-to-approve': substitutionToApprove,
  'substitution-withdrawn': substitutionWithdrawn,
  'version-approval-lapsed': versionApprovalLapsed,
  'version-soon': versionSoon,
  'version-stays': versionStays,
  'version-to-approve': versionToApprove,
  'version-to-fill': versionToFill,
  'version-to-know': versionToKnow,
  'version-to-withdraw': versionToWithdraw,
  'version-withdrawn': versionWithdrawn,
  'version-withdrawn-to-know': versionWithdrawnToKnow,
} satisfies Partial<Record<LetterName, Letter>>;
