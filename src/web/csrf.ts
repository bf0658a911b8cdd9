import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

export function csrfTokenOf(sessionId: string, secret: string): string {
  return createHmac('sha256', secret).update(`csrf|${sessionId}`).digest('base64url');
}

export function sameToken(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return expected !== '' && one.length === other.length && timingSafeEqual(one, other);
}

/** A browser says where a request comes from; what says nothing is not a browser and is held to the token alone. */
export function comesFromHere(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The token of a machine. With one, a cookie that comes along counts for nothing. */
export function bearerOf({ authorization = '' }: IncomingHttpHeaders): string | null {
  return /^bearer /i.test(authorization) ? authorization.slice('bearer '.length).trim() : null;
}

export interface Asked {
  method: string;
  headers: IncomingHttpHeaders;
  host: string;
}

export type CsrfRefusal = 'other-origin' | 'csrf-token-wrong';

/** `expected` is the session's token, or null while nobody is signed in: then only the origin counts. */
export function csrfRefusal({ method, headers, host }: Asked, expected: string | null): CsrfRefusal | null {
  if (READING.has(method)) return null;
  // Another site cannot make a browser send this header, and whoever sends it is not known by a cookie.
  if (bearerOf(headers) !== null) return null;
  if (!comesFromHere(headers, host)) return 'other-origin';
  if (expected === null) return null;
  return sameToken(String(headers['x-csrf-token'] ?? ''), expected) ? null : 'csrf-token-wrong';
}
