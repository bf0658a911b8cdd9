import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** PostgreSQL keeps no NUL in text; in an address nobody can have meant one. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const named: Record<string, unknown> = { ...(request.params as object), ...(request.query as object) };
    const hasNul = Object.values(named).some((value) => String(value).includes('\0'));
    done(hasNul ? new Problem(400, { reason: 'nul-character' }) : undefined);
  });
}
