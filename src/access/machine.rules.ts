import type { Action } from './may.js';

/**
 * What a machine may do when its role may. Whatever is not here asks for a person who can prove that it is them: signing,
 * destroying, checking and sealing, deciding for the network, administration. A new right is for people until it stands here.
 */
const MACHINES_MAY: readonly Action[] = [
  ...(['draft', 'changeAddress', 'bringInHomeCare', 'answerNeed', 'offerAgain', 'withdraw'] as const),
  ...(['accept', 'decline', 'release', 'handOver', 'answerHandOver'] as const),
  ...(['pack', 'dispatch', 'bringBack', 'deliver', 'replace', 'open', 'end', 'takeBack', 'miss', 'correct'] as const),
  ...(['assembleKit', 'rejectKit', 'confirmReadiness', 'keepPharmacy', 'keepFiles'] as const),
  ...(['seeCases', 'seeCandidates', 'seeKits', 'seeOpiumLedger', 'seeStandards', 'seeRecalls'] as const),
  ...(['seePharmacies', 'seeMonitoring', 'find'] as const),
];

/** To be signed in says who one is; changing anything there is about a person's own account. */
export const machineMay = (action: Action, method: string): boolean =>
  MACHINES_MAY.includes(action) || (action === 'beSignedIn' && ['GET', 'HEAD'].includes(method));

interface Asked {
  action: Action;
  method: string;
  /** Whether the route asks for a proof of just now. */
  proof: boolean;
  key: string | undefined;
}

/** Why not, for a machine whose role may: what is for people, or a POST that could be done twice. */
export function whyNotByMachine({ action, method, proof, key }: Asked): 'sign-in-again' | 'key-missing' | null {
  if (proof || !machineMay(action, method)) return 'sign-in-again';
  return method === 'POST' && key === undefined ? 'key-missing' : null;
}
