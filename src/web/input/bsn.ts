/**
 * Nine digits without the spaces, points and dashes people type between them, or null when it cannot be a BSN. A sheet drops the
 * nought in front: where nine digits with it pass the test, that is what was meant.
 */
export function plainBsn(text: string): string | null {
  const typed = text.replace(/^\s*bsn\b[\s:.]*/iu, '').replace(/[\s./\-\u2010-\u2015\u200B]/gu, '');
  const digits = typed.length === 8 ? `0${typed}` : typed;
  return /^\d{9}$/.test(digits) && passesElevenTest(digits) ? digits : null;
}

export function isBsn(text: string): boolean {
  return plainBsn(text) !== null;
}

/** Nine digits in a text that can be a BSN, however they are spaced: one in eleven numbers of nine digits can. */
export function bsnsIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)\d(?:[\s./\-\u2010-\u2015]{0,2}\d){8}(?!\d)/gu)].flatMap(
    ([digits]) => plainBsn(digits) ?? [],
  );
}

/** Called a BSN, or grouped as one is on a pass: 9999.96.708, 9999 96 708. */
const CALLED = /\b(bsn|burgerservice|sofi)/iu;
const GROUPED = /(?<!\d)\d{4}[. -]\d{2}[. -]\d{3}(?!\d)/gu;

/** Whether a BSN is written in it as one; any other nine digits that can be one are asked about. */
export function holdsBsn(text: string): boolean {
  return bsnsIn(CALLED.test(text) ? text : [...text.matchAll(GROUPED)].join(' | ')).length > 0;
}

function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  // Nine zeros pass the test too, and belong to nobody
  return sum % 11 === 0 && digits !== '000000000';
}
