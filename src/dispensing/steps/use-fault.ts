import { BadInput } from '../../web/problem.js';
import { impossibleUse, type SlotInKit, type Used } from './opening.rules.js';
import { openingTexts } from './opening.text.js';

/** Each row that cannot be is said at its own field. */
export function refuseImpossibleUse(used: readonly Used[], slots: readonly SlotInKit[]): void {
  const faults = impossibleUse(used, slots).map(({ place, why, quantity }) => ({
    field: `used.${place}.${why === 'notInKit' ? 'slot' : 'quantity'}`,
    said: (language: 'nl' | 'en') => openingTexts(language)(why, { quantity }),
  }));
  if (faults.length > 0) throw new BadInput(faults);
}
