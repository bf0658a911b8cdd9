import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions } from './cookies.js';
import { KEPT_FORM_PATH, PUT_ASIDE } from './form-keeper.js';

/** The lists that cases and kits are opened from; nobody stands in their addresses. */
const LISTS: readonly string[] = ['/', '/cases', '/kits', '/notices', '/opium-ledger'];
const LONGEST = 3000;
/** What is entered from elsewhere to see to something there, and from where; the cookie by which that is known after a step. */
const ROOM = { of: /^\/products(\/|\?|$)/, from: /^\/(standards|variants)(\/|\?|$)/, cookie: 'way' };

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
  if (ROOM.of.test(request.url)) return wayInto(request, reply, secure, person);
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

/** Where one entered from, with what was typed there where that was put aside. */
function wayInto(request: FastifyRequest, reply: FastifyReply, secure: boolean, person: string): string | null {
  const name = cookieName(ROOM.cookie, secure);
  const before = wasPutAside(request) ? KEPT_FORM_PATH : pageBefore(request);
  const [of, kept] = ((request.cookies as typeof request.cookies | undefined)?.[name] ?? '').split(' ');
  if (before === undefined || ROOM.of.test(before)) return of === person && kept && isWayIn(kept) ? kept : null;
  if (!isWayIn(before)) return null;
  if (request.method === 'GET') void reply.setCookie(name, `${person} ${before}`, cookieOptions(secure));
  return before;
}

const wasPutAside = ({ url }: FastifyRequest) => new URL(url, 'http://here').searchParams.get('way') === PUT_ASIDE;
const isWayIn = (address: string) =>
  address === KEPT_FORM_PATH || (address.length <= LONGEST && ROOM.from.test(address) && !/[\s\\]/.test(address));

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
