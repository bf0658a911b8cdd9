/**
 * Nine digits without the spaces, points and dashes people type between them, or null when it cannot be a BSN. A sheet drops the
 * nought in front: where nine digits with it pass the test, that is what was meant.
 */
export function plainBsn(text: string): string | null {
  const typed = text.replace(/[\s.\-\u2010-\u2015\u200B]/gu, '');
  const digits = typed.length === 8 ? `0${typed}` : typed;
  return /^\d{9}$/.test(digits) && passesElevenTest(digits) ? digits : null;
}

export function isBsn(text: string): boolean {
  return plainBsn(text) !== null;
}

/** Whether nine digits of a text are a BSN. */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g)].some(([digits]) => isBsn(digits));
}

function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  // Nine zeros pass the test too, and belong to nobody
  return sum % 11 === 0 && digits !== '000000000';
}
