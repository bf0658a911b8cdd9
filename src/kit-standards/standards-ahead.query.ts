import type { EntityManager } from 'typeorm';
import { changesBetween, contentsOf, type Contents } from './difference.query.js';
import type { StandardVersion } from './standard.js';
import { isComing } from './standard.rules.js';

/** A version that waits to take effect, and what is otherwise in it than before and not changed in a draft. */
export interface Ahead extends Pick<StandardVersion, 'id' | 'name' | 'takesEffectOn'> {
  missing: { nl: string; en: string }[];
}

const NOTHING: Contents = { slots: [], directions: [] };

/** `others`: all versions but the draft, the newest first. */
export async function aheadOf(tx: EntityManager, draft: string, others: readonly StandardVersion[]): Promise<Ahead[]> {
  const coming = others.filter(isComing);
  if (coming.length === 0) return [];
  const own = await contentsOf(tx, draft);
  const ahead: Ahead[] = [];
  // Hardly ever more than one.
  for (const { id, name, takesEffectOn } of coming) {
    const before = others.find(
      (one) => one.withdrawnOn === null && (one.takesEffectOn ?? '') < (takesEffectOn ?? '') && one.takesEffectOn,
    );
    const former = before ? await contentsOf(tx, before.id) : NOTHING;
    const changed = new Set(changesBetween(former, own).map(({ about }) => about));
    const missing = changesBetween(former, await contentsOf(tx, id)).filter(({ about }) => !changed.has(about));
    ahead.push({ id, name, takesEffectOn, missing: missing.map(({ nl, en }) => ({ nl, en })) });
  }
  return ahead;
}
