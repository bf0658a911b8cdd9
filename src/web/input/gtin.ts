/** The last digit of a GTIN follows from the others; a slip of the finger shows. */
export function isGtin(text: string): boolean {
  if (!/^\d{14}$/.test(text) || /^0+$/.test(text)) return false;
  const weighed = Array.from(text, Number).reduce((sum, digit, place) => sum + digit * (place % 2 === 0 ? 3 : 1), 0);
  return weighed % 10 === 0;
}

/** ZI number or GTIN as it is kept, of what stands on a pack or in a sheet that lost the noughts in front; or null. */
export function plainProductCode(text: string): string | null {
  const digits = text.replace(/[\s.\-\u2010-\u2015]/gu, '');
  if (!/^\d{7,14}$/.test(digits) || /^0+$/.test(digits)) return null;
  if (digits.length <= 8) return digits.padStart(8, '0');
  const gtin = digits.padStart(14, '0');
  return digits.length >= 12 && isGtin(gtin) ? gtin : null;
}
