import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { RefusedFields } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import type { DecidedSubstitution } from './substitution-decisions.service.js';
import {
  substitutionChangeInWords,
  substitutionChangeTexts,
  SUBSTITUTION_CHANGES,
  type SubstitutionChange,
} from './substitution-changes.text.js';

/** The version goes up with each of these: `substitution-version.ts`. */
const CHANGES: Statement = {
  name: 'substitution-changes',
  text: `select e.at, p.name as by, e.kind, e.detail ->> 'name' as product from event e left join person p on p.id = e.person_id
         where (e.subject_id = $1 and e.kind = any ($3) and e.detail ->> 'substitution' = $2)
            or (e.kind = 'product-corrected' and e.subject_id in (select k.id from known_product k where k.code = any ($4)))
         order by e.at desc, e.id desc limit $5`,
};

/** What changed since somebody read this version of it, the latest first. */
export function changesSince(tx: EntityManager, { standard, it, slot }: DecidedSubstitution, read: number) {
  const products = [...(it.article ? [it.article.code] : []), ...slot.products.map(({ code }) => code)];
  const most = Math.min(20, Math.max(1, it.version - read));
  return ask<SubstitutionChange>(tx, CHANGES, [standard, it.id, [...SUBSTITUTION_CHANGES], products, most]);
}

/** On top of what now stands there: that it changed, what, and by whom. */
export function changedSince(changes: readonly SubstitutionChange[]): RefusedFields {
  return new RefusedFields('changed-since-read', [
    { field: '', said: (language) => substitutionChangeTexts(language)('changedSince') },
    ...changes.map((one) => ({ field: '', said: (language: Language) => substitutionChangeInWords(one, language) })),
  ]);
}
