import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

const NUL = /\0/;
/** Half of a character that takes two: not even a rule can look at it. */
export const HALF = /\p{Cs}/u;

/** The fields whose text holds a NUL, which PostgreSQL cannot keep: each is told at its place, like any other fault. */
export function placesOfNul(value: unknown, place = '', what = NUL): string[] {
  if (typeof value === 'string') return what.test(value) ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => placesOfNul(inner, place ? `${place}.${name}` : name, what));
}

/** PostgreSQL keeps no NUL in text; in an address nobody can have meant one. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const named: Record<string, unknown> = { ...(request.params as object), ...(request.query as object) };
    const hasNul = Object.values(named).some((value) => String(value).includes('\0'));
    done(hasNul ? new Problem(400, { reason: 'nul-character' }) : undefined);
  });
}
