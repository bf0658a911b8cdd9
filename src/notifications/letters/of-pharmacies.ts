import type { Letter } from '../letter.js';
import type { LetterName } from '../letters.js';
import { dutyGap } from './duty-gap.letter.js';
import { dutyProposed } from './duty-proposed.letter.js';
import { dutyProposalAccepted } from './duty-proposal-accepted.letter.js';
import { dutyProposalRefused } from './duty-proposal-refused.letter.js';
import { dutyTakenOver } from './duty-taken-over.letter.js';
import { readinessEndsSoon } from './readiness-ends-soon.letter.js';
import { readinessOver } from './readiness-over.letter.js';
import { readinessOverNetwork } from './readiness-over-network.letter.js';
import { agreementEndsSoon } from './agreement-ends-soon.letter.js';
import { agreementEndsSoonNetwork } from './agreement-ends-soon-network.letter.js';
import { agreementOver } from './agreement-over.letter.js';
import { agreementOverNetwork } from './agreement-over-network.letter.js';
import { contactUnanswered } from './contact-unanswered.letter.js';

/** About taking part itself: duties, readiness, the agreement and whom to reach. */
export const PHARMACY_LETTERS = {
  'duty-gap': dutyGap,
  'duty-proposed': dutyProposed,
  'duty-proposal-accepted': dutyProposalAccepted,
  'duty-proposal-refused': dutyProposalRefused,
  'duty-taken-over': dutyTakenOver,
  'readiness-ends-soon': readinessEndsSoon,
  'readiness-over': readinessOver,
  'readiness-over-network': readinessOverNetwork,
  'agreement-ends-soon': agreementEndsSoon,
  'agreement-ends-soon-network': agreementEndsSoonNetwork,
  'agreement-over': agreementOver,
  'agreement-over-network': agreementOverNetwork,
  'contact-unanswered': contactUnanswered,
} satisfies Partial<Record<LetterName, Letter>>;
