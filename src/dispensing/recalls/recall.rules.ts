import type { Place } from '../../kit-life/kit-place.js';

export type RecallRefusal =
  'not-found' | 'ended-already' | 'not-waiting' | 'same-person' | 'not-confirmed' | 'nothing-to-look-at';

/** Typed and holding kits back, confirmed, taken back before anybody was told, or over. */
export const RECALL_STATUSES = ['drafted', 'confirmed', 'withdrawn', 'ended'] as const;
export type RecallStatus = (typeof RECALL_STATUSES)[number];

interface Standing {
  startedAt: Date | null;
  withdrawnAt: Date | null;
  endedAt: Date | null;
}

export function statusOf({ startedAt, withdrawnAt, endedAt }: Standing): RecallStatus {
  if (withdrawnAt) return 'withdrawn';
  if (endedAt) return 'ended';
  return startedAt ? 'confirmed' : 'drafted';
}

/**
 * Every pharmacy hears of a recall, so another person looks first. But a wrong recall is taken back in a minute, and one that comes too late
 * is not: whoever is alone may go on after saying why, at once, and another looks at it afterwards.
 */
export function whyNotConfirm(status: RecallStatus, isOwn: boolean, alone: string | undefined): RecallRefusal | null {
  if (status !== 'drafted') return 'not-waiting';
  return isOwn && alone === undefined ? 'same-person' : null;
}

export interface RecalledKit {
  pharmacyId: string;
  pharmacy: string;
  id: string;
  serial: string;
  place: Place;
  lots: string[];
}

export interface RecallAtPharmacy extends Record<Place, number> {
  id: string;
  name: string;
}

/** Per pharmacy how many boxes are where. */
export function perPharmacy(kits: readonly RecalledKit[]): RecallAtPharmacy[] {
  const rows = new Map<string, RecallAtPharmacy>();
  for (const { pharmacyId: id, pharmacy: name, place } of kits) {
    const row = rows.get(id) ?? { id, name, shelf: 0, packed: 0, home: 0, back: 0 };
    row[place] += 1;
    rows.set(id, row);
  }
  return [...rows.values()];
}
