import { sees, visibleTo } from './visible-to.js';
import { MOMENTS, movesFor, type CaseStatus, type MomentName, type MoveName, type Part } from './kit-life.js';

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
  /** Of whoever asked. */
  parts: Part[];
};

const COLUMNS = ['id', 'number', 'status', ...MOMENTS.map((moment) => `${moment}_at`)];

/** Of a case that a statement calls `k`, with the parts of whoever asks. */
export const SHORT_COLUMNS = [
  ...COLUMNS.map((column) => `k.${column}`),
  'acting_parts(k.network_id, k.id) as parts',
].join(', ');

/** Of a function that answers `c kit_case` and `parts`, called `a` in the statement. */
export const SHORT_CASE = [...COLUMNS.map((column) => `(a.c).${column}`), 'a.parts'].join(', ');

/** With whose part a move ended it sees no more than that the case went on. */
export function shortCase(row: CaseRow): ShortCase {
  const who = { parts: row.parts.length > 0 ? row.parts : (['no-longer-asked'] as const) };
  const isSeen = (name: MomentName) => sees(name === 'requested' ? name : 'laterMoments', who);
  const passed = MOMENTS.flatMap((name) => (row[`${name}_at`] ? [[name, row[`${name}_at`]] as const] : []));
  return visibleTo<Part | 'no-longer-asked', ShortCase>(who, {
    id: row.id,
    number: Number(row.number),
    status: row.status,
    moments: Object.fromEntries(passed.filter(([name]) => isSeen(name))),
    moves: movesFor(row.status, row.parts),
  });
}

/** The same of a function that answers cases alone, and changes nothing about who is a party. */
export const withParts = (call: string): string =>
  `(select c, acting_parts(c.network_id, c.id) as parts from ${call} c) a`;
