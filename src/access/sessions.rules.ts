import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { browserIn, type SeenBrowser } from './browser.rules.js';
import { IDLE_MINUTES } from '../web/time-left.js';

/** A session that nobody used for so long is over; pages warn two minutes before. */
export const IDLE = `${String(IDLE_MINUTES)} minutes`;
export const HOURS_AT_MOST = '12 hours';
/** A sign-in that nobody finishes. */
export const STEP_AT_MOST = '30 minutes';
/** One person at a counter, a laptop and a phone; with one more, the one that was not used for longest ends. */
export const SESSIONS_AT_MOST = 20;
const CONFIRMED_FOR_MS = 15 * 60_000;

/** People of the demonstration have addresses that cannot exist; they are refused wherever real data may be. */
export const DEMONSTRATION_ADDRESS = /\.invalid$/i;

/** `__Host-` asks for https, which the demonstration on the own machine does not have. */
export const cookieName = (demonstration: boolean) => (demonstration ? 'session' : '__Host-session');

/** Signing and destroying ask for a password that was given just now. */
export const isConfirmed = (confirmedAt: Date, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() < CONFIRMED_FOR_MS;

/** From where, and with what, somebody comes in. */
export interface Whence extends SeenBrowser {
  ip: string;
}
export const whenceOf = ({ ip, headers }: { ip: string; headers: IncomingHttpHeaders }): Whence => ({
  ...{ ip, ...browserIn(headers['user-agent']) },
});

export const whereFrom = (ip: string): string => (isIP(ip) ? ip : '');

/** A page that refreshes itself, or listens for news, is no sign that somebody is there: it keeps no session alive. */
export const asksByItself = ({ url, headers }: { url: string; headers: IncomingHttpHeaders }): boolean =>
  headers['x-refresh'] !== undefined || /^\/live(\?|$)/.test(url);
