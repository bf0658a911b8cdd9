import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const TOKEN = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([\w-]{43})$/;

/** Keyed, and kept nowhere: whoever reads the list of recipients cannot use the link. It says nothing of who reads. */
function tokenOf(secret: string, recipient: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'palliative-kit reports', 32));
  return `${recipient}.${createHmac('sha256', key).update(recipient).digest('base64url')}`;
}

export const unsubscribePath = (secret: string, recipient: string): string =>
  `/report-subscription/${tokenOf(secret, recipient)}`;

/** For who was asked at another address whether the reports may go there: of that one question, and no way to stop them. */
function askedToken(secret: string, recipient: string, askedAt: Date): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'palliative-kit report addresses', 32));
  const named = `${recipient}.${String(askedAt.getTime())}`;
  return `${named}.${createHmac('sha256', key).update(named).digest('base64url')}`;
}

export const askedAddressPath = (secret: string, recipient: string, askedAt: Date): string =>
  `/report-address/${askedToken(secret, recipient, askedAt)}`;

const ASKED = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.(\d{1,15})\.[\w-]{43}$/;

/** Who was asked, and when; null: it is none of ours. */
export function askedOf(secret: string, token: string): { recipient: string; askedAt: Date } | null {
  const [, recipient, at] = ASKED.exec(token) ?? [];
  if (recipient === undefined || at === undefined) return null;
  const askedAt = new Date(Number(at));
  return isSame(token, askedToken(secret, recipient, askedAt)) ? { recipient, askedAt } : null;
}

function isSame(one: string, other: string): boolean {
  const [given, expected] = [Buffer.from(one), Buffer.from(other)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whose link it is; null: it is none of ours. */
export function recipientOf(secret: string, token: string): string | null {
  const recipient = TOKEN.exec(token)?.[1];
  if (recipient === undefined) return null;
  return isSame(token, tokenOf(secret, recipient)) ? recipient : null;
}
