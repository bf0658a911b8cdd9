import type { Step } from '../web/signed-in.js';

export type Stage = Step | 'full';

interface Known {
  secondFactor: boolean;
  /** For how many organisations and roles they may act now. */
  places: number;
  /** Where everything is invented a password is enough for who has nothing else. */
  demonstration: boolean;
}

/** After a password: whoever has a second factor shows it, everywhere; where patients are real nobody goes without. */
export function afterPassword({ secondFactor, places, demonstration }: Known): Stage {
  if (secondFactor) return 'second-factor';
  return demonstration ? afterSecondFactor(places) : 'set-up';
}

export const afterSecondFactor = (places: number): Stage => (places > 1 ? 'choose' : 'full');
