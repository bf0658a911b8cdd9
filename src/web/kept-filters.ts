/**
 * What of a list's address may be kept under a name: closed words, days and orders. What somebody typed is no part of it, for that may be
 * somebody's name.
 */
export const MAY_BE_KEPT: Readonly<Record<string, readonly string[]>> = {
  '/': ['stage', 'sort'],
  '/cases': ['over', 'status', 'signal', 'from', 'until', 'sort'],
  '/kits': ['status', 'ready', 'attention', 'sort'],
  '/past-offers': ['outcome', 'sort'],
  '/opium-ledger': ['from', 'until'],
  '/people': ['state', 'sort'],
  '/organisations': ['kind', 'sort'],
  '/pharmacies': ['takesPart', 'sort'],
  '/products': ['opiumList', 'sort'],
  '/recalls': ['status', 'from', 'until', 'sort'],
  '/letters': ['state', 'from', 'until', 'sort'],
  '/imports': ['rule', 'sort'],
  '/access-record': ['outcome', 'from', 'until', 'sort'],
};

export interface ShownFilter {
  id: string;
  name: string;
  address: string;
}

/** What of this address may be kept, as its question; empty when that is nothing. */
export function keepable(address: string): string {
  const [page = '/', query] = address.split('?');
  const names = MAY_BE_KEPT[page] ?? [];
  return new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name, value]) => names.includes(name) && value !== ''),
  ).toString();
}

declare module 'fastify' {
  interface FastifyRequest {
    keptFilters?: readonly ShownFilter[];
  }
}
