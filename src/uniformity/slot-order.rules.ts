const KINDS = 'MHD';
const placeOf = (code: string) => (KINDS.indexOf(code.charAt(0)) + KINDS.length + 1) % (KINDS.length + 1);

/** Medicines, aids, documents, then whatever else; M2 before M10. */
export function byCode(one: string, other: string): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a - b || one.charAt(0).localeCompare(other.charAt(0)) || Number(one.slice(1)) - Number(other.slice(1));
}
