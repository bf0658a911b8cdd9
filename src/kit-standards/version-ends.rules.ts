import type { ShownSubstitution } from './substitutions.query.js';
import type { VersionEnds } from './version-ends.query.js';

/** Decided or proposed for days on which its version holds no more. */
export const goesOnAfter = ({ lastDay }: Pick<VersionEnds, 'lastDay'>, it: ShownSubstitution): boolean =>
  it.status !== 'ended' && (it.prolongation?.until ?? it.until) > lastDay;

/** The same change in the same slot stands with the version after it. */
export const isCarriedOn = ({ next }: Pick<VersionEnds, 'next'>, it: ShownSubstitution): boolean =>
  next.substitutions.some(
    (one) =>
      one.status !== 'ended' &&
      one.slot === it.slot &&
      one.kind === it.kind &&
      (one.article?.code ?? null) === (it.article?.code ?? null),
  );
