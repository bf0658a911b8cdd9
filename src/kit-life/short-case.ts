import type { Actor } from '../platform/actor.js';
import { movesFor, type CaseStatus, type MoveName } from './kit-life.js';
import { partsOf } from './parts.rules.js';

export const MOMENTS = [
  'requested',
  'accepted',
  'packed',
  'dispatched',
  'delivered',
  'opened',
  'ended',
  'returned',
  'missing',
  'settled',
  'withdrawn',
] as const;
export type MomentName = (typeof MOMENTS)[number];

/** What every move answers. */
export interface ShortCase {
  id: string;
  number: number;
  status: CaseStatus;
  moments: Partial<Record<MomentName, Date>>;
  /** What the asker may do next, by its part in the case; its role may still stand in the way (`may.ts`). */
  moves: MoveName[];
}

export type CaseRow = Record<`${MomentName}_at`, Date | null> & {
  id: string;
  number: string;
  status: CaseStatus;
  pharmacy_id: string | null;
  practice_id: string;
  home_care_id: string | null;
};

export const SHORT_COLUMNS = [
  'id',
  'number',
  'status',
  'pharmacy_id',
  'practice_id',
  'home_care_id',
  ...MOMENTS.map((moment) => `${moment}_at`),
].join(', ');

export function shortCase(row: CaseRow, actor: Actor): ShortCase {
  const passed = MOMENTS.flatMap((name) => (row[`${name}_at`] ? [[name, row[`${name}_at`]] as const] : []));
  const whose = {
    status: row.status,
    pharmacyId: row.pharmacy_id,
    practiceId: row.practice_id,
    homeCareId: row.home_care_id,
  };
  return {
    id: row.id,
    number: Number(row.number),
    status: row.status,
    moments: Object.fromEntries(passed),
    moves: movesFor(row.status, partsOf(whose, actor)),
  };
}
