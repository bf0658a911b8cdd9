import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PasswordFault } from './password.text.js';

export const PASSWORD_LENGTH = { least: 12, most: 1000 };
const DIFFERENT_CHARACTERS = 5;
/** Of an address or a name; shorter pieces come about by chance. */
const TELLING = 4;

/**
 * What people choose first: from zxcvbn-ts (@zxcvbn-ts/language-common 4.1.3, MIT), everything of twelve characters and more and
 * the 3000 first words, which stand for themselves with a year behind or written twice; and Dutch ones of our own.
 */
const COMMON = new Set(
  readFileSync(path.join(import.meta.dirname, 'common-passwords.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1),
);

/** What is wrong with a password that somebody chooses. Length and surprise count; which characters is their own business. */
export function passwordFaults(password: string, { email, name }: { email: string; name: string }): PasswordFault[] {
  const told: Record<PasswordFault, boolean> = {
    'password-too-short': Array.from(password).length < PASSWORD_LENGTH.least,
    'password-too-long': password.length > PASSWORD_LENGTH.most,
    'password-too-common': isCommon(password.toLowerCase()),
    'password-tells-who': tells(password.toLowerCase(), email.toLowerCase(), name.toLowerCase()),
  };
  return (Object.keys(told) as PasswordFault[]).filter((fault) => told[fault]);
}

function isCommon(password: string): boolean {
  if (new Set(password).size < DIFFERENT_CHARACTERS) return true;
  const word = password.replace(/^[^a-z]+/, '').replace(/[^a-z]+$/, '');
  return [password, word].some((text) => COMMON.has(text) || COMMON.has(text.replace(/^(.+?)\1+$/, '$1')));
}

function tells(password: string, email: string, name: string): boolean {
  const [mailbox = ''] = email.split('@');
  return [mailbox, name, name.replaceAll(' ', '')].some((it) => it.length >= TELLING && password.includes(it));
}
