import type { PlainDate } from '../platform/calendar.js';
import type { Language } from '../web/texts.js';
import { changeOf, togetherInWords, type NamedSlot } from './substitution-words.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

interface Days {
  id?: string;
  slot?: string;
  from?: PlainDate;
  until?: PlainDate;
}

/** What runs in the same slot, agreed or proposed. */
export const inSameSlot = ({ id, slot }: Days, all: readonly ShownSubstitution[]): ShownSubstitution[] =>
  all.filter((it) => it.slot === slot && it.id !== id && ['counts', 'waits-for-approval'].includes(it.standing));

/** And on some of the same days. */
export const besides = (one: Days, all: readonly ShownSubstitution[]): ShownSubstitution[] =>
  inSameSlot(one, all).filter(
    (it) => (one.until === undefined || it.from <= one.until) && (one.from === undefined || one.from <= it.until),
  );

/** In one sentence with what holds beside it. */
export function decidedTogether(
  it: ShownSubstitution,
  all: readonly ShownSubstitution[],
  slot: NamedSlot,
  language: Language,
): string {
  const beside = it.beside === 'instead' ? [] : besides(it, all).filter(({ standing }) => standing === 'counts');
  return togetherInWords(
    [it, ...beside].map((one) => changeOf(one, slot)),
    slot,
    language,
  );
}

/** What came to count since it was proposed, and nobody said which of the two holds. */
export const overlaps = (it: ShownSubstitution, all: readonly ShownSubstitution[]): boolean =>
  it.beside === null && besides(it, all).some(({ standing, beside }) => standing === 'counts' && beside !== 'both');
