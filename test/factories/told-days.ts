import { PUBLICATION, publishedDays, SCREEN, shownDays } from '../../src/monitoring/disclosure/disclosure.js';
import { knownFrom, type Deliveries } from './deliveries.js';
import { peopleIn, read, trueSentence } from './sentences.js';
import { addDays, monthOf } from '../../src/platform/calendar.js';
import { lastClosed, periodAt, type PeriodKind } from '../../src/monitoring/period.js';
import { notYetCounted, uptakeFinding, yearBeforeFinding } from '../../src/monitoring/uptake-finding.text.js';
import { uptakeFigure, type KnownFacts, type Telling } from '../../src/monitoring/uptake-figure.rules.js';

/** Made up, the same each time: about so many a day, from that day on; every seventh of them had a kit before. */
export function madeUp(from: string, aDay: number, seed: number): Deliveries {
  let state = seed;
  const roll = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const deliveries: Record<string, string[]> = {};
  let made = 0;
  for (let day = from; day < '2029-01-01'; day = addDays(day, 1)) {
    const count = Math.floor(2 * aDay * roll() + roll());
    deliveries[day] = Array.from({ length: count }, () => String(made++ % 7 === 6 ? made - 7 : made));
  }
  return deliveries;
}

export const onScreen = (known: KnownFacts): Telling => {
  const patients = (days: string) => known.of(days, null).patients;
  const asked = { patients, codes: ['A'], rule: SCREEN, today: known.today };
  return { rule: SCREEN, shown: (days) => shownDays(asked, days) };
};
export const inReport = (known: KnownFacts): Telling => {
  const patients = (days: string) => known.of(days, null).patients;
  const asked = { patients, codes: ['A'], today: known.today, earlier: () => undefined };
  return { rule: PUBLICATION, shown: (days) => publishedDays(asked, days) };
};

/** To which day the rule has a running period count. */
function dayOfRule(kind: PeriodKind, today: string, fewThisMonth: boolean): string {
  const lastMonth = addDays(`${monthOf(today)}-01`, -1);
  return fewThisMonth && lastMonth >= periodAt(kind, today).from ? lastMonth : today;
}
/** 2028 is a leap year, 2027 is not. */
const yearAgo = (day: string) => (day === '2028-02-29' ? '2027-02-28' : day.replace('2028', '2027'));

export const KINDS = ['year', 'quarter', 'month'] as const;

/** Each sentence of each day of 2028 before this one, in both languages: what was untrue, and which were said. */
export function walk(
  deliveries: Deliveries,
  kinds: readonly PeriodKind[],
  tell: (known: KnownFacts) => Telling,
  before = '2029-01-01',
) {
  const untrue: string[] = [];
  const said = new Set<string>();
  for (let today = '2028-01-01'; today < before; today = addDays(today, 1)) {
    const known = knownFrom(deliveries, today);
    const telling = tell(known);
    const facts = { deliveries, rule: telling.rule, today };
    const thisMonth = peopleIn(facts, `${monthOf(today)}-01`, today);
    for (const kind of kinds) {
      const figure = uptakeFigure(known, telling, periodAt(kind, today));
      const closed = uptakeFigure(known, telling, lastClosed(kind, today));
      const day = dayOfRule(kind, today, thisMonth < telling.rule.below);
      for (const language of ['nl', 'en'] as const) {
        const reader = { language };
        const now = uptakeFinding(figure.total, figure.period, figure.countedUntil, reader);
        const yearBefore = figure.yearBefore ? yearBeforeFinding(figure.yearBefore, reader) : '';
        const later = notYetCounted({ ...figure, dataDate: today }, reader);
        for (const [sentence, to] of [
          [now, day],
          [yearBefore, yearAgo(day)],
          [uptakeFinding(closed.total, closed.period, null, reader), closed.countedUntil],
        ] as const) {
          const which = trueSentence(sentence, language, facts);
          if (which === null || read(sentence, language).to !== to) untrue.push(`${today}: ${sentence}`);
          else said.add(which);
        }
        if ((later !== null) !== day < today || (later && thisMonth >= 5))
          untrue.push(`${today}: ${later ?? 'nothing'}`);
        if (later) said.add('later');
      }
    }
  }
  return { untrue, said: [...said].sort() };
}
