import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { appNow } from '../platform/database/insert-new.js';
import type { Slot } from './standard.js';
import { besides } from './substitution-beside.rules.js';
import { substitutionBesideTexts } from './substitution-beside.text.js';
import { tellOf } from './substitution-news.js';
import { decidedInWords } from './substitution-words.text.js';
import { Substitution } from './substitution.entity.js';
import type { ShownSubstitution } from './substitutions.query.js';

interface Begun {
  standard: string;
  it: ShownSubstitution;
  slot: Slot;
  all: readonly ShownSubstitution[];
}

/** What begins in the place of what ran in its slot ends that, on the day itself; each is told as when somebody ends it. */
export async function endReplaced(tx: EntityManager, { standard, it, slot, all }: Begun, actor: Actor): Promise<void> {
  if (it.beside !== 'instead') return;
  // How many stand in is computed anew once what ran has ended.
  const says = it.article
    ? [it.article.name, it.article.form].filter(Boolean).join(', ')
    : decidedInWords(it, slot, 'nl');
  const endedBecause = substitutionBesideTexts('nl')('replacedBy', { says });
  const ended = { endedAt: appNow, endedBy: actor.person, endedBecause: endedBecause.slice(0, 500) };
  for (const other of besides(it, all)) {
    await tx.getRepository(Substitution).update({ id: other.id }, ended);
    await tellOf(tx, other.standing === 'counts' ? 'substitution-ended' : 'substitution-withdrawn', {
      ...{ standard, it: other, slot, because: ended.endedBecause },
    });
  }
}
