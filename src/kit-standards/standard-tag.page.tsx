import { formatDay } from '../web/format.js';
import { StatusTag, type Colour } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import { STANDARD_STATUS } from './standard-status.text.js';
import { standardTexts } from './standard.text.js';
import type { StandardStatus, StandardVersion } from './standard.js';

const COLOURS: Record<StandardStatus, Colour> = {
  draft: 'yellow',
  approved: 'turquoise',
  published: 'blue',
  superseded: 'grey',
  withdrawn: 'red',
};

/** Of all published versions one is the one to work by. */
export function StandardTag({ standard, view }: { standard: StandardVersion; view: View }) {
  if (standard.inEffect) return <StatusTag colour="green">{standardTexts(view)('inEffect')}</StatusTag>;
  return <StatusTag colour={COLOURS[standard.status]}>{STANDARD_STATUS[view.language][standard.status]}</StatusTag>;
}

type Length = 'long' | 'medium';

/** One that was withdrawn before its day never held. */
const neverHeld = ({ takesEffectOn, withdrawnOn }: StandardVersion): boolean =>
  withdrawnOn !== null && takesEffectOn !== null && withdrawnOn <= takesEffectOn;

export function heldFrom(standard: StandardVersion, view: View, length: Length = 'long'): string | null {
  if (standard.takesEffectOn === null) return null;
  const day = formatDay(standard.takesEffectOn, view, length);
  return neverHeld(standard) ? standardTexts(view)('neverHeld', { day }) : day;
}

/** The first day on which it holds no more. */
export function heldUntil(standard: StandardVersion, view: View, length: Length = 'long'): string | null {
  const { withdrawnOn, supersededOn } = standard;
  const over = [withdrawnOn, supersededOn].flatMap((one) => one ?? []).sort()[0];
  if (over === undefined) return null;
  if (withdrawnOn !== null && neverHeld(standard))
    return standardTexts(view)('withdrawnOn', { day: formatDay(withdrawnOn, view, length) });
  return formatDay(over, view, length);
}
