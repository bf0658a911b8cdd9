import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export const LINK_PURPOSES = ['invitation', 'password-reset', 'email-change', 'email-undo'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const isLinkPurpose = (word: string): word is LinkPurpose => LINK_PURPOSES.some((purpose) => purpose === word);

const HOUR = 3_600_000;
/** An invitation waits for a holiday; what opens an account does not wait. */
const LASTS_MS: Record<LinkPurpose, number> = {
  invitation: 14 * 24 * HOUR,
  'password-reset': HOUR,
  'email-change': 24 * HOUR,
  'email-undo': 72 * HOUR,
};
export const linkUntil = (purpose: LinkPurpose, now: Date): Date => new Date(now.getTime() + LASTS_MS[purpose]);

export interface LinkRow {
  purpose: LinkPurpose;
  id: string;
  expiresAt: Date;
}

/** Computed when the letter is sent and again when the link comes back: it is kept nowhere. */
export function linkToken(secret: string, { purpose, id, expiresAt }: LinkRow): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'palliative-kit links', 32));
  const mac = createHmac('sha256', key)
    .update(`${purpose}\0${id}\0${String(expiresAt.getTime())}`)
    .digest('base64url');
  return `${id}.${mac}`;
}

const TOKEN = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.[\w-]{43}$/;

/** Which row a token says it is for; whether it is, `tokenFits` says. */
export const idInToken = (token: string | undefined): string | null => TOKEN.exec(token ?? '')?.[1] ?? null;

export function tokenFits(secret: string, token: string, row: LinkRow): boolean {
  const [given, expected] = [Buffer.from(token), Buffer.from(linkToken(secret, row))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What stands in the mail. Opening it only moves the token out of the address; nothing is used up. */
export const linkPath = (secret: string, row: LinkRow): string => `/links/${row.purpose}/${linkToken(secret, row)}`;

/** The page on which each is used. */
export const LINK_PAGES: Record<LinkPurpose, string> = {
  invitation: '/invitation',
  'password-reset': '/new-password',
  'email-change': '/email-change',
  'email-undo': '/email-undo',
};
