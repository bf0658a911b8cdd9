import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Half of a character that takes two: not even a rule can look at it. */
const HALF = /\p{Cs}/gu;

/** Half a character is as little a text as a NUL, and rules know what to say of that. */
export function loneSurrogatesAsNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF, '\0');
  if (Array.isArray(value)) return value.map(loneSurrogatesAsNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, loneSurrogatesAsNul(inner)]));
}

/** The fields whose text holds a NUL, which PostgreSQL cannot keep: each is told at its place, like any other fault. */
export function nulPaths(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => nulPaths(inner, place ? `${place}.${name}` : name));
}

/** PostgreSQL keeps no NUL in text; in an address nobody can have meant one. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const named: Record<string, unknown> = { ...(request.params as object), ...(request.query as object) };
    const hasNul = Object.values(named).some((value) => String(value).includes('\0'));
    done(hasNul ? new Problem(400, { reason: 'nul-character' }) : undefined);
  });
}
