import { knownFrom, type Deliveries } from '../../test/factories/deliveries.js';
import { peopleIn, read, trueSentence } from '../../test/factories/sentences.js';
import { addDays, monthOf } from '../platform/calendar.js';
import { lastClosed, periodAt, type PeriodKind } from './period.js';
import { publishedDays } from './published-periods.rules.js';
import { PUBLICATION, SCREEN } from './small-numbers.rules.js';
import { shownDays } from './so-far.rules.js';
import { notYetCounted, uptakeFinding, yearBeforeFinding } from './uptake-finding.js';
import { uptakeFigure, type KnownFacts, type Telling } from './uptake-figure.rules.js';

/** Made up, the same each time: about so many a day, from that day on; every seventh of them had a kit before. */
function madeUp(from: string, aDay: number, seed: number): Deliveries {
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

const onScreen = (known: KnownFacts): Telling => {
  const patients = (days: string) => known.of(days, null).patients;
  const asked = { patients, codes: ['A'], rule: SCREEN, today: known.today };
  return { rule: SCREEN, shown: (days) => shownDays(asked, days) };
};
const inReport = (known: KnownFacts): Telling => {
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

/** Each sentence of each day of 2028, in both languages: what was untrue, and which were said. */
function walk(deliveries: Deliveries, kinds: readonly PeriodKind[], tell: (known: KnownFacts) => Telling) {
  const untrue: string[] = [];
  const said = new Set<string>();
  for (let today = '2028-01-01'; today < '2029-01-01'; today = addDays(today, 1)) {
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
        const before = figure.yearBefore ? yearBeforeFinding(figure.yearBefore, reader) : '';
        const later = notYetCounted({ ...figure, dataDate: today }, reader);
        for (const [sentence, to] of [
          [now, day],
          [before, yearAgo(day)],
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

const KINDS = ['year', 'quarter', 'month'] as const;

test('a busy network: every sentence of every day is true', () => {
  const { untrue, said } = walk(madeUp('2026-03-01', 0.9, 7), KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['few', 'later', 'nobody', 'uptake', 'withheld']);
});

test('a small network, that has few in many months', () => {
  const { untrue, said } = walk(madeUp('2026-03-01', 0.15, 3), KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['few', 'later', 'nobody', 'uptake', 'withheld']);
});

test('the first year of a network, and the second of one that began in June', () => {
  const first = walk(madeUp('2028-03-09', 0.6, 11), KINDS, onScreen);
  expect(first.untrue).toEqual([]);
  expect(first.said).toContain('noData');
  const second = walk(madeUp('2027-06-09', 0.6, 13), KINDS, onScreen);
  expect(second.untrue).toEqual([]);
  expect(second.said).toEqual(expect.arrayContaining(['noData', 'uptake', 'later']));
});

test('a network of which nothing is known', () => {
  const { untrue, said } = walk({}, KINDS, onScreen);
  expect(untrue).toEqual([]);
  expect(said).toEqual(['later', 'noData', 'nobody']);
});

test('the preview of a report says the same of its running month, in fives and from ten', () => {
  for (const aDay of [0.9, 0.4]) {
    const { untrue, said } = walk(madeUp('2026-03-01', aDay, 17), ['month'], inReport);
    expect(untrue).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(['few', 'nobody', 'uptake']));
  }
});
