import { v5 as keyOf } from 'uuid';
import type { Actor } from '../platform/actor.js';

/** As many as may be chosen in a list at once: what one part of it can show. */
export const MOST_AT_ONCE = 200;

/** Of several things: those that were done, and those that were not, with the reason. */
export interface Several<T, N> {
  done: T[];
  not: N[];
}

/** What is done with each of several is a command of its own: the same form once more does none of them twice. */
export function actorFor(actor: Actor, id: string): Actor {
  if (!actor.command) return actor;
  const { key, hash } = actor.command;
  return { ...actor, command: { key: keyOf(key, id), hash } };
}
