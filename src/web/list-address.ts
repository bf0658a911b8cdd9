/**
 * The address of the same list, asked a little differently. What it is about changed, so it begins at its first page again, unless a cursor
 * is named; null takes something away.
 */
export function addressWith(address: string, changes: Readonly<Record<string, string | null>>): string {
  const [path = '/', query] = address.split('?');
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries<string | null>({ cursor: null, earlier: null, ...changes })) {
    if (value === null || value === '') asked.delete(name);
    else asked.set(name, value);
  }
  // A browser sends every field of a filter along, and a page need not carry what was left blank.
  const kept = [...asked].filter(([, value]) => value !== '');
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
}

export const askedIn = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1]);

const MOST_EARLIER = 4000;
const BETWEEN = '.';

/** To the part that begins at this cursor, with where the parts before it began, so that there is a way back. */
export function nextPage(address: string, cursor: string): string {
  const asked = askedIn(address);
  const now = asked.get('cursor');
  const earlier = [asked.get('earlier'), now].filter(Boolean).join(BETWEEN);
  // So far on, the way back is the beginning.
  return addressWith(address, { cursor, earlier: earlier.length > MOST_EARLIER ? now : earlier });
}

/** To the part before this one; null on the first. */
export function previousPage(address: string): string | null {
  const asked = askedIn(address);
  if (!asked.has('cursor')) return null;
  const earlier = (asked.get('earlier') ?? '').split(BETWEEN);
  return addressWith(address, { cursor: earlier.pop() ?? null, earlier: earlier.join(BETWEEN) });
}
