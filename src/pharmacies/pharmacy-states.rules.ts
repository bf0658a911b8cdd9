import type { PharmacyState } from './participation.rules.js';

/** What may follow what; a pause is no state, and whoever left may be asked again. */
const STEPS = {
  agreement: { from: ['interested', 'agreed', 'trained', 'active', 'left'], to: 'agreed' },
  training: { from: ['agreed'], to: 'trained' },
  activation: { from: ['trained', 'leaving'], to: 'active' },
  departure: { from: ['agreed', 'trained', 'active'], to: 'leaving' },
} as const satisfies Record<string, { from: readonly PharmacyState[]; to: PharmacyState }>;

export type Step = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as Step[];
export type StepRefusal = 'not-from-this-state';

/** A new agreement of a pharmacy that already takes part renews it: it need not be trained again. */
export function stateAfter(step: Step, state: PharmacyState): PharmacyState | null {
  const { from, to }: { from: readonly PharmacyState[]; to: PharmacyState } = STEPS[step];
  if (!from.includes(state)) return null;
  return step === 'agreement' && (state === 'trained' || state === 'active') ? state : to;
}

export const stepsFrom = (state: PharmacyState): Step[] =>
  STEP_NAMES.filter((step) => stateAfter(step, state) !== null);
