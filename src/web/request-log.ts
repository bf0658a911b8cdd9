import type { FastifyInstance, FastifyRequest } from 'fastify';
import { log } from '../platform/log.js';
import { durations, requests } from '../platform/metrics.js';

const QUIET = /^\/(assets|health)\b/;

/** One line a request: method, pattern of the route, status, why not, and time. No address, no query, no body. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = patternOf(request);
    const labels = { method: request.method, route, status: reply.statusCode };
    const ms = Math.round(reply.elapsedTime);
    requests.inc(labels);
    durations.observe(labels, ms / 1000);
    if (!QUIET.test(route))
      log.info({ ...labels, ...(request.refusedFor && { code: request.refusedFor }), ms }, 'request');
    done();
  });
}

const patternOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';
