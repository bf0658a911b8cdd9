/** Signs that nobody meant: a hyphen for the end of a line, widths of nothing, marks of direction. */
const DAMAGE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Every space there is, also the no-break one of a word processor, and what a sheet puts between its cells. */
const SPACES = /[\s\u0085\u2028\u2029]+/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
/** Control signs, halves of a character, and what no alphabet holds. */
const STRANGE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Text of one line, as one would write it: letters in one piece with their diacritics, one space between words, none around. */
export const tidyLine = (text: string): string => text.normalize('NFC').replace(DAMAGE, '').replace(SPACES, ' ').trim();

/** Text of several lines; its lines stay, a third empty one does not. */
export const tidyNote = (text: string): string =>
  text
    .normalize('NFC')
    .replace(DAMAGE, '')
    .replace(LINE_ENDS, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether a tidied line may stand in the address line of a letter, and in any other line. */
export const isPlainLine = (text: string): boolean => !STRANGE.test(text);
export const isPlainNote = (text: string): boolean => !STRANGE.test(text.replaceAll('\n', ' '));
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
export const hasLetterOrDigit = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
