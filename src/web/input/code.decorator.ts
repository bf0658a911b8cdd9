import { isKind, type Kind } from './kind.js';
import { plainBsn } from './bsn.js';
import { plainProductCode } from './gtin.js';
import { isPpn, plainMakerCode } from './maker-code.js';
import { plainPostcode } from './postcode.js';
import { hasLetterOrDigit, tidyLine } from './tidy.js';

/** Points, dashes and spaces between digits are how people print them. */
const digitsOf = (text: string): string => tidyLine(text).replace(/[\s.\-\u2010-\u2015]/gu, '');
const notOnlyNoughts = (text: string) => !/^0*$/.test(text);

/** One that has an own plain form: that is kept where there is one, else what was typed, to be refused. */
const coded = (name: string, plain: (text: string) => string | null, pattern: string, maxLength: number): Kind => ({
  ...{ name, limits: { pattern, maxLength } },
  tidy: (text) => plain(tidyLine(text)) ?? tidyLine(text),
  fits: (text) => plain(text) === text,
});
const ofDigits = (text: string, length: number): string | null => {
  const digits = digitsOf(text);
  return digits.length === length && /^\d+$/.test(digits) && notOnlyNoughts(digits) ? digits : null;
};

export const IsBsn = isKind(coded('isBsn', plainBsn, '^\\d{9}$', 9));
/** As the register prints it, or with the points of a letterhead. */
export const IsBig = isKind(coded('isBig', (text) => ofDigits(text, 11), '^\\d{11}$', 11));
export const IsAgb = isKind(coded('isAgb', (text) => ofDigits(text, 8), '^\\d{8}$', 8));
/** Forgives case and spaces; refuses what the post never gave out. Whether it lies in the network only the database knows. */
export const IsPostcode = isKind(coded('isPostcode', plainPostcode, '^[1-9]\\d{3}[A-Z]{2}$', 6));
/** ZI number or GTIN; an EAN as every pack prints it is a GTIN without its nought. */
export const IsProductCode = isKind(coded('isProductCode', plainProductCode, '^(\\d{8}|\\d{14})$', 14));
export const IsGtinCode = isKind(
  coded('isGtin', (text) => (plainProductCode(text)?.length === 14 ? plainProductCode(text) : null), '^\\d{14}$', 14),
);

const isMakerCode = (text: string) => /^[A-Z0-9]{6,30}$/.test(text);
/** A letter in front and a digit behind; digits alone are another number with a slip in it. */
const isHibc = (text: string) => /^[A-Z][A-Z0-9]{4,21}\d$/.test(text);

/** HIBC without the plus in front and the check character behind, which come along when it is scanned, or PPN. */
export const IsMakerCode = isKind({
  ...{ name: 'isMakerCode', limits: { pattern: '^[A-Z0-9]{6,30}$', maxLength: 30 } },
  tidy: plainMakerCode,
  fits: isMakerCode,
});

/** Whatever a pack is numbered by: ZI number, GTIN, or HIBC or PPN where the maker numbers it. A PPN may pass for a GTIN, and never the other way. */
const packCode = (text: string) =>
  (isPpn(plainMakerCode(text)) ? null : plainProductCode(text)) ?? plainMakerCode(text);
export const IsPackCode = isKind({
  ...{ name: 'isPackCode', limits: { pattern: '^[A-Z0-9]{6,30}$', maxLength: 30 } },
  tidy: packCode,
  fits: (text) => packCode(text) === text && (plainProductCode(text) !== null || isPpn(text) || isHibc(text)),
});

/** Words for "there is none": no lot is called so. */
const NO_LOT = /^(onbekend|unknown|geen|none|n\.?v\.?t\.?|nvt|n\/a|0+)$/i;
/** Lots are compared as printed, but nobody types capitals and spaces alike: a recall may not miss one for that. */
export const plainLot = (text: string): string => tidyLine(text).toUpperCase();
export const isLot = (text: string): boolean =>
  /^[!-~ ]{1,20}$/.test(text) && hasLetterOrDigit(text) && !NO_LOT.test(text);
export const IsLot = isKind({
  ...{ name: 'isLot', tidy: plainLot, fits: isLot, limits: { minLength: 1, maxLength: 20 } },
});
/** Of a kit that is there: as it was kept, whatever one may think of it now. */
export const IsKeptLot = isKind({
  ...{ name: 'isLot', tidy: plainLot, fits: (text) => text.length <= 20, limits: { minLength: 1, maxLength: 20 } },
});
/** Of a standard: A1, M12. */
export const IsSlotCode = isKind({
  ...{ name: 'isSlotCode', limits: { pattern: '^[A-Z]\\d{1,2}$', maxLength: 3 } },
  tidy: (text) => tidyLine(text).toUpperCase(),
  fits: (text) => /^[A-Z]\d{1,2}$/.test(text),
});
