import { randomBytes } from 'node:crypto';

/** Without what is easily misread; five bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;
const GROUP = /.{6}/g;

/** 120 random bits, so that a hash is enough to keep them safe, in groups that can be copied from paper. */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return (signs.match(GROUP) ?? []).join('-');
}

/** As it was made, whatever somebody typed for it: lower case, blanks, an O for a zero. */
export function asMade(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s_-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** Six digits are of an app; anything else can only be a recovery code. */
export function digitsOf(typed: string): string | null {
  const digits = typed.replaceAll(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
