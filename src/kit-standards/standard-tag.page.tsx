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
