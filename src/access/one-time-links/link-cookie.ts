import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions } from '../../web/cookies.js';

const HALF_AN_HOUR = 30 * 60;

/** Between opening a link and using it the token travels in a cookie: not in an address, which others come to see. */
export function keepToken(reply: FastifyReply, token: string, secure: boolean): void {
  void reply.setCookie(cookieName('link', secure), token, { ...cookieOptions(secure), maxAge: HALF_AN_HOUR });
}

export function keptToken(request: FastifyRequest, secure: boolean): string | undefined {
  return request.cookies[cookieName('link', secure)];
}

export function forgetToken(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(cookieName('link', secure), cookieOptions(secure));
}
