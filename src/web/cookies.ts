import '@fastify/cookie';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language } from './texts.js';

const YEAR = 365 * 24 * 60 * 60;
const A_MINUTE = 60;

/** Only a cookie of https and this host alone may be called `__Host-`. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

export function cookieOptions(secure: boolean): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure };
}

export function languageOf(request: FastifyRequest, secure: boolean): Language {
  const chosen = (request.cookies as typeof request.cookies | undefined)?.[cookieName('lang', secure)];
  return isLanguage(chosen) ? chosen : 'nl';
}

export function rememberLanguage(reply: FastifyReply, language: Language, secure: boolean): void {
  void reply.setCookie(cookieName('lang', secure), language, { ...cookieOptions(secure), maxAge: YEAR });
}

/** A sentence for the next page, signed so that nobody can put words in our mouth. */
export function say(reply: FastifyReply, sentence: string, secure: boolean): void {
  const options = { ...cookieOptions(secure), maxAge: A_MINUTE, signed: true };
  void reply.setCookie(cookieName('said', secure), sentence, options);
}

export function takeSaid(request: FastifyRequest, reply: FastifyReply, secure: boolean): string | null {
  const name = cookieName('said', secure);
  const kept = (request.cookies as typeof request.cookies | undefined)?.[name];
  if (kept === undefined) return null;
  void reply.clearCookie(name, cookieOptions(secure));
  return request.unsignCookie(kept).value;
}
