/** The last digit of a GTIN follows from the others; a slip of the finger shows. */
export function isGtin(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const weighed = Array.from(text, Number).reduce((sum, digit, place) => sum + digit * (place % 2 === 0 ? 3 : 1), 0);
  return weighed % 10 === 0;
}
