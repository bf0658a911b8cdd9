import type { Actor } from '../platform/actor.js';

/** The network's own people act on cases that they are no party to. */
export const isOfNetwork = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'coordinator' || role === 'lead-pharmacist';
