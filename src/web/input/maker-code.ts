/** The Pharmacy Product Number of the German IFA: the last two digits are those before them, each sign's ASCII value times its place and one, modulo 97. */
export function isPpn(code: string): boolean {
  const sum = Array.from(code.slice(0, -2)).reduce((total, sign, place) => total + sign.charCodeAt(0) * (place + 2), 0);
  return /^\d{12}$/.test(code) && String(sum % 97).padStart(2, '0') === code.slice(-2);
}

/** As a scanner types it, with lot and expiry or with its check character behind, which may be a blank. */
const HIBC = /^\*?\+([A-Z0-9]+?)(?:\/.*|.)\*?$/u;
const PPN = /^\[\)>.*?9N(\d{12})/u;

/** How the maker numbers what has no GTIN, HIBC or PPN, out of whatever a scanner types of the pack. */
export function plainMakerCode(text: string): string {
  const said = text.replaceAll(/^\s+|[\t\r\n]+$|\p{Cc}/gu, '').toUpperCase();
  return HIBC.exec(said)?.[1] ?? PPN.exec(said)?.[1] ?? said.replaceAll(/[\s.\-\u2010-\u2015]/gu, '');
}
