import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions } from './cookies.js';

/** The lists that cases and kits are opened from; nobody stands in their addresses. */
const LISTS: readonly string[] = ['/', '/cases', '/kits', '/notices', '/opium-ledger'];
const LONGEST = 3000;

/**
 * The list as it was when one left it, with its filter and page: from the page before this one, or after a step from what is kept.
 * Only what the list understood is kept: in any other address a name may stand that somebody typed.
 */
export function cameFrom(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
  isUnderstood: boolean,
): string | null {
  const person = request.signedIn?.person.id;
  if (!person) return null;
  const name = cookieName('list', secure);
  if (request.method === 'GET' && isList(request.url)) {
    if (isUnderstood) void reply.setCookie(name, `${person} ${request.url}`, cookieOptions(secure));
    return null;
  }
  const [of, kept] = ((request.cookies as typeof request.cookies | undefined)?.[name] ?? '').split(' ');
  return (
    [pageBefore(request), of === person ? kept : undefined].find((one) => one !== undefined && isList(one)) ?? null
  );
}

/** The list in which a button of a row was pressed. */
export function listBefore(request: FastifyRequest): string | null {
  const before = pageBefore(request);
  return before !== undefined && isList(before) ? before : null;
}

/** Only an own list is ever gone back to, whatever a cookie or a browser says. */
const isList = (address: string): boolean =>
  address.length <= LONGEST && LISTS.includes(address.split('?', 1)[0] ?? '') && !/[\s\\]|[?&]format=/.test(address);

function pageBefore({ headers, host }: FastifyRequest): string | undefined {
  const before = URL.parse(headers.referer ?? '');
  return before?.host === host ? before.pathname + before.search : undefined;
}
