import { BadInput } from '../../web/problem.js';
import { webTexts } from '../../web/web.text.js';

export interface After {
  rank: number;
  id: string;
}
const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const RANKED = new RegExp(`^(\\d{1,15})_(${ID})$`);
const PLAIN = new RegExp(`^${ID}$`);

/** Where a list went on by rank and then by age. */
export const rankedCursor = ({ rank, id }: After): string => `${String(rank)}_${id}`;

export function readRanked(cursor: string | undefined): After | null {
  if (cursor === undefined) return null;
  const [, rank, id] = RANKED.exec(cursor) ?? unreadable();
  return { rank: Number(rank), id: id ?? '' };
}

export function readId(cursor: string | undefined): string | undefined {
  return cursor === undefined || PLAIN.test(cursor) ? cursor : unreadable();
}

function unreadable(): never {
  throw new BadInput([{ field: 'cursor', said: (language) => webTexts(language)('checkAnswer') }]);
}
