import type { Actor } from '../platform/actor.js';
import type { CaseStatus, Part } from './kit-life.js';

export interface WhoseCase {
  status: CaseStatus;
  pharmacyId: string | null;
  practiceId: string;
  homeCareId: string | null;
}

/** The network's own people act on cases that they are no party to. */
export const isOfNetwork = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'coordinator' || role === 'lead-pharmacist';

/** The parts that whoever acts has in a case, read from the case itself. */
export function partsOf(of: WhoseCase, actor: Actor): Part[] {
  const parts: Part[] = [];
  if (of.practiceId === actor.organisation) parts.push('practice');
  if (of.pharmacyId === actor.organisation) parts.push(of.status === 'requested' ? 'offered' : 'supplier');
  if (of.homeCareId === actor.organisation) parts.push('home-care');
  // Whoever treats and sees the case without any of these parts does so for an out-of-hours post.
  if (parts.length === 0 && ['prescriber', 'nurse'].includes(actor.role)) parts.push('out-of-hours');
  if (isOfNetwork(actor)) parts.push('network');
  if (actor.role === 'system') parts.push('clock');
  return parts;
}
