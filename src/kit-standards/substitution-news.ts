import { In, type EntityManager } from 'typeorm';
import { Organisation } from '../people/organisation.entity.js';
import { announce } from '../platform/events.js';
import type { Language } from '../web/texts.js';
import type { Slot } from './standard.js';
import { decidedTogether } from './substitution-beside.rules.js';
import { decidedInWords } from './substitution-words.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

/** Begins, goes on for longer and ends before everybody who asks for kits, fills them, opens them or meets them at night; the others among the two who decide. */
export type SubstitutionNews =
  | 'substitution-proposed'
  | 'substitution-approved'
  | 'substitution-begins'
  | 'substitution-prolongation-proposed'
  | 'substitution-prolonged'
  | 'substitution-ends-soon'
  | 'substitution-ended'
  | 'substitution-withdrawn';
const EVERYBODY_HEARS: readonly SubstitutionNews[] = [
  'substitution-begins',
  'substitution-prolonged',
  'substitution-ended',
];
const WHO = ['practice', 'pharmacy', 'out-of-hours-post', 'home-care'] as const;

interface About {
  standard: string;
  it: ShownSubstitution;
  slot: Slot;
  /** Of its version: what begins is told with what holds beside it. */
  all?: readonly ShownSubstitution[];
  /** Of what ends: the reason, as it was written for everybody. */
  because?: string;
}

/** Says what happened to a substitution, in words that the letters take over. */
export async function tellOf(
  tx: EntityManager,
  kind: SubstitutionNews,
  { standard, it, slot, all = [], because }: About,
): Promise<void> {
  const everybody = EVERYBODY_HEARS.includes(kind)
    ? await tx.getRepository(Organisation).findBy({ kind: In([...WHO]) })
    : [];
  const inWords = (language: Language) =>
    kind === 'substitution-begins' ? decidedTogether(it, all, slot, language) : decidedInWords(it, slot, language);
  const why = because === undefined ? '' : ` (${because})`;
  const says = { nl: inWords('nl') + why, en: inWords('en') + why };
  const detail = { substitution: it.id, slot: it.slot, until: it.until, consent: it.needsConsent, says };
  const about = { subject: 'standard', subjectId: standard, detail };
  const atTheShelf = AT_THE_SHELF[kind]?.(it);
  const fills = (one: Organisation) => atTheShelf !== undefined && one.kind === 'pharmacy';
  const idsOf = (all: Organisation[]) => all.map(({ id }) => id);
  await announce(tx, kind, { ...about, about: idsOf(everybody.filter((one) => !fills(one))) });
  if (atTheShelf) await announce(tx, atTheShelf, { ...about, about: idsOf(everybody.filter(fills)) });
}

/** What whoever has kits on a shelf is told instead: which of them to act on. */
const AT_THE_SHELF: Partial<Record<SubstitutionNews, (it: ShownSubstitution) => string | undefined>> = {
  'substitution-begins': ({ scope }) => (scope === 'every-kit' ? 'substitution-kits-to-open' : undefined),
  'substitution-ended': () => 'substitution-kits-left',
};
