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

/** The first day on which it holds no more; one that was withdrawn before its day never held. */
export function heldUntil(
  { takesEffectOn, withdrawnOn, supersededOn }: StandardVersion,
  view: View,
  length: 'long' | 'medium' = 'long',
): string | null {
  const over = withdrawnOn ?? supersededOn;
  if (over === null) return null;
  const day = formatDay(over, view, length);
  const never = withdrawnOn !== null && takesEffectOn !== null && withdrawnOn <= takesEffectOn;
  return never ? standardTexts(view)('neverHeld', { day }) : day;
}
