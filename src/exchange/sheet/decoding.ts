/** What Windows-1252 has where Latin-1 has control signs: the euro, curly quotes, dashes. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file as an office program wrote it: with a mark in front it says itself what it is, else it is UTF-8 when it can
 * be, and what a Dutch Excel calls "CSV" when it cannot. A table of our own: not every Node knows the signs above.
 */
export function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1').replaceAll(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
