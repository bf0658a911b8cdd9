import type { EntityManager } from 'typeorm';
import type { MoveName } from '../../kit-life/kit-life.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { ask, type Statement } from '../../platform/database/database.js';

/** Moves that are the asker's to make, and what stands in their way now. */
export type NotNow = Partial<Record<MoveName, MoveRefusal>>;

const NOT_NOW: Statement = {
  name: 'casework-not-now',
  text: `select m.move, why_not($1, m.move) as refusal from unnest($2::text[]) m (move) where why_not($1, m.move) is not null`,
};
const OF_THE_ROLE: readonly MoveRefusal[] = ['not-your-turn', 'not-found'];

/** The same text by which the command itself would refuse; whose turn it is the buttons know already. */
export async function notNow(tx: EntityManager, id: string, moves: readonly MoveName[]): Promise<NotNow> {
  const rows = await ask<{ move: MoveName; refusal: MoveRefusal }>(tx, NOT_NOW, [id, moves]);
  const inTheWay = rows.filter(({ refusal }) => !OF_THE_ROLE.includes(refusal));
  return Object.fromEntries(inTheWay.map(({ move, refusal }) => [move, refusal]));
}
