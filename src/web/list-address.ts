/**
 * The address of the same list, asked a little differently. What it is about changed, so it begins at its first page again, unless a cursor
 * is named; null takes something away.
 */
export function addressWith(address: string, changes: Readonly<Record<string, string | null>>): string {
  const [path = '/', query] = address.split('?');
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries<string | null>({ cursor: null, ...changes })) {
    if (value === null || value === '') asked.delete(name);
    else asked.set(name, value);
  }
  // A browser sends every field of a filter along, and a page need not carry what was left blank.
  const kept = [...asked].filter(([, value]) => value !== '');
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
}

export const askedIn = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1]);
