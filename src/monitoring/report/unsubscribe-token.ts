import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const TOKEN = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([\w-]{43})$/;

/** Keyed, and kept nowhere: whoever reads the list of recipients cannot use the link. It says nothing of who reads. */
function tokenOf(secret: string, recipient: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'palliative-kit reports', 32));
  return `${recipient}.${createHmac('sha256', key).update(recipient).digest('base64url')}`;
}

export const unsubscribePath = (secret: string, recipient: string): string =>
  `/report-subscription/${tokenOf(secret, recipient)}`;

/** Whose link it is; null: it is none of ours. */
export function recipientOf(secret: string, token: string): string | null {
  const recipient = TOKEN.exec(token)?.[1];
  if (recipient === undefined) return null;
  const [given, expected] = [Buffer.from(token), Buffer.from(tokenOf(secret, recipient))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? recipient : null;
}
