import { medianMayBeShown, shareShown, shownAlone, type SmallNumberRule } from '../disclosure/disclosure.js';
import type { FigureLine } from '../figures/figures.rules.js';
import { ENOUGH_KNOWN } from '../uptake-answer.rules.js';
import type { CountedExperience } from './experience.js';

type Line = Omit<FigureLine, 'target'>;

/** The three answers as figures, as long as enough is known of the cases that ended; few answers would tell of people. */
export function experienceLines(counted: CountedExperience | undefined, of: string, rule: SmallNumberRule): Line[] {
  const it = counted ?? NOTHING_SAID;
  const completeness = it.ended === 0 ? null : it.toldOf / it.ended;
  const isKnown = completeness !== null && completeness >= ENOUGH_KNOWN;
  const line = (key: Line['key'], from: number, value: number | null): Line => ({
    ...{ key, of, numerator: null, interval: null, completeness },
    denominator: isKnown ? shownAlone(from, rule, true) : null,
    value: isKnown ? value : null,
    why: !isKnown || from === 0 ? 'insufficient-data' : value === null ? 'small-number' : null,
  });
  const ifMany = (from: number, value: number | null) => (medianMayBeShown(from, rule) ? value : null);
  return [
    line('experience', it.answers, ifMany(it.answers, it.score)),
    line('experience-avoided', it.avoidedKnown, shareShown(it.avoided, it.avoidedKnown, rule, true)),
    line('experience-minutes', it.withMinutes, ifMany(it.withMinutes, it.minutes)),
  ];
}

const NOTHING_SAID: CountedExperience = {
  ...{ ended: 0, toldOf: 0, answers: 0, score: null, avoided: 0, avoidedKnown: 0, minutes: null, withMinutes: 0 },
};
