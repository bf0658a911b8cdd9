import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

export interface RequestLimit {
  /** For one session, token of a machine, or stranger; 0: none. */
  perMinute: number;
  /** Of an address, what its holder cannot choose freely. */
  placeOf: (address: string) => string;
}

/** A pharmacy or a hospital sits behind one address. */
const PEOPLE_BEHIND_ONE_ADDRESS = 10;
const MINUTE_MS = 60_000;
/** What is kept anyway, or asked by whoever watches over the process. */
const FREE = /^\/(assets|health)\//;

/**
 * Nobody needs hundreds of pages a minute but a program: whoever fetches everything, fills everything or only makes noise
 * is told to wait. Counted in each process by itself, so that it works when everything else is away.
 */
export function limitRequests(fastify: FastifyInstance, { perMinute, placeOf }: RequestLimit): void {
  if (perMinute === 0) return;
  let minute = -1;
  let counts = new Map<string, number>();
  const isTooMany = (key: string, most: number) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > most;
  };
  fastify.addHook('onRequest', (request, _reply, done) => {
    const now = performance.now();
    if (Math.floor(now / MINUTE_MS) !== minute) {
      minute = Math.floor(now / MINUTE_MS);
      counts = new Map();
    }
    const place = placeOf(request.ip);
    // Both are counted: a made-up cookie for each request would else be a new stranger each time.
    const many = [isTooMany(place, perMinute * PEOPLE_BEHIND_ONE_ADDRESS), isTooMany(whoOf(request, place), perMinute)];
    if (FREE.test(request.url) || !many.includes(true)) {
      done();
      return;
    }
    const retryAfterSeconds = Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1000);
    done(new Problem(429, { reason: 'too-many-requests', retryAfterSeconds }));
  });
}

/** By what is shown, whether or not it is worth anything; kept as a hash, for a token is a secret. */
function whoOf({ headers }: FastifyRequest, place: string): string {
  const shown = headers.authorization ?? /(?:^|; )((?:__Host-)?session=[^;]+)/.exec(headers.cookie ?? '')?.[1];
  return shown === undefined ? `stranger ${place}` : createHash('sha256').update(shown).digest('base64');
}
