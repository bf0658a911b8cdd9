import type { Language } from '../web/texts.js';
import type { RightHeld } from '../web/options.js';
import { machineMay } from './machine.rules.js';
import { MAY, may, type Action } from './may.js';
import { RIGHT_NAMES } from './rights.text.js';

const isRight = (right: string): right is Action => right in MAY;

/** What the interface says about a right: whether it can be lacked, and whether a token will do. */
export function heldBy(right: string, method: string): RightHeld {
  if (!isRight(right)) return { everybody: true, machines: true };
  return {
    everybody: MAY.beSignedIn.every((role) => may(role, right, 'practice')),
    machines: machineMay(right, method),
  };
}

export const rightInWords = (right: string, language: Language): string =>
  isRight(right) ? RIGHT_NAMES[language][right] : right;
