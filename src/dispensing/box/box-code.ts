import { randomInt } from 'node:crypto';

/** Neither 0 and O nor 1, I and L, and none that looks like a digit: 27 signs, so that 15 of them are 71 bits. */
const SIGNS = '23456789ACDEFGHJKMNPQRTVWXY';
const LENGTH = 15;
const MEANT: Partial<Record<string, string>> = { B: '8', S: '5', Z: '2' };
const IS_CODE = /^[2-9AC-HJKMNP-RTV-Y]{15}$/;
export const BOX_CODE = IS_CODE.source;

export const newBoxCode = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** As it is printed and read aloud. */
export const boxCodeInGroups = (code: string): string => (code.match(/.{1,5}/g) ?? []).join('-');

/** Typed as it was read, or scanned, when the whole address comes along; null when it cannot be one. */
export function plainBoxCode(text: string): string | null {
  const typed = text.trim().split('/').at(-1) ?? '';
  const signs = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const code = signs.replaceAll(/[BSZ]/g, (sign) => MEANT[sign] ?? sign);
  return IS_CODE.test(code) ? code : null;
}

export const boxPath = (code: string): string => `/box/${code}`;

/** For whoever has an account. */
export const boxAccessPath = (code: string): string => `${boxPath(code)}/access`;

/** Where whoever cannot scan types the code. */
export const addressToType = (base: string): string => `${base.replace(/^https?:\/\//, '')}/box`;
