import { asDeliveries, CODES, knownOn, madeUpRegion, peopleOf, type Region } from '../../test/factories/told-region.js';
import { trueSentence } from '../../test/factories/sentences.js';
import { addDays, monthOf } from '../platform/calendar.js';
import { namesAround } from './counted-days.rules.js';
import { PUBLICATION, publishedDays, SCREEN, shownDays, type SmallNumberRule } from './disclosure/disclosure.js';
import { lastClosed, partsOf, periodAt, type Period } from './period.js';
import type { UptakeFigure } from './uptake-answer.js';
import { uptakeFinding, yearBeforeFinding } from './uptake-finding.text.js';
import { uptakeFigure, type KnownFacts } from './uptake-figure.rules.js';

const [FIRST, BEFORE] = ['2027-01-01', '2029-01-01'];
const KINDS = ['month', 'quarter', 'year'] as const;
const LOOKED = ['01', '02', '17'];
const RULES = { screen: SCREEN, mail: PUBLICATION } as const;

function figureOf(known: KnownFacts, rule: SmallNumberRule, period: Period): UptakeFigure {
  const patients = (name: string, code: string | null) => known.of(name, code).patients;
  const asked = { patients, codes: CODES, today: known.today };
  return uptakeFigure(
    known,
    {
      rule,
      shown: (days) =>
        rule === SCREEN
          ? shownDays({ ...asked, rule }, days)
          : publishedDays({ ...asked, earlier: () => undefined }, days),
    },
    period,
  );
}

/** What is wrong on some day with what stands, and how often a row told a number or why not. */
function walk(region: Region) {
  const wrong: string[] = [];
  const told: Record<string, number> = {};
  const knownAt = knownOn(region, new Map());
  const deliveries = asDeliveries(region);
  const stood = new Map<string, string>();
  const ran = new Map<string, { countedUntil: string; patients: number | null }>();

  const isSmall = (rule: SmallNumberRule, { from, until }: Period, code: string | null) => {
    const count = peopleOf(region, from, addDays(until, -1), code);
    return count < rule.below && (count > 0 || (!rule.zeroShown && code !== null));
  };
  /** Whether there is a small number for whose sake another may be hidden: in the period, its parts, or on the screen. */
  const holdsSmall = (rule: SmallNumberRule, period: Period): boolean =>
    [SCREEN, rule].some((each) => [null, ...CODES].some((code) => isSmall(each, period, code))) ||
    partsOf(period).some((part) => holdsSmall(rule, part));

  function untrueRows(rule: SmallNumberRule, figure: UptakeFigure, period: Period) {
    return [...figure.rows, figure.total].flatMap((row) => {
      told[row.why ?? 'told'] = (told[row.why ?? 'told'] ?? 0) + 1;
      const code = row.code === 'region' ? null : row.code;
      const count = peopleOf(region, period.from, figure.countedUntil, code);
      const isTrue = {
        told: row.patients === Math.round(count / rule.roundTo) * rule.roundTo,
        'small-number': isSmall(rule, { ...period, until: addDays(figure.countedUntil, 1) }, code),
        'protects-others': holdsSmall(rule, period),
        'only-region': period.kind === 'month',
        'not-closed': !figure.closed,
        'no-data': false,
        'insufficient-data': false,
      }[row.why ?? 'told'];
      return isTrue ? [] : [`${row.code}: ${row.why ?? `told ${String(row.patients)}`} of ${String(count)}`];
    });
  }

  function untrueSentences(rule: SmallNumberRule, figure: UptakeFigure) {
    const facts = { deliveries, rule, today };
    return (['nl', 'en'] as const).flatMap((language) => {
      const until = figure.closed ? null : figure.countedUntil;
      const said = [uptakeFinding(figure.total, figure.period, until, { language })];
      if (figure.yearBefore) said.push(yearBeforeFinding(figure.yearBefore, { language }));
      return said.filter((sentence) => trueSentence(sentence, language, facts) === null);
    });
  }

  let today = FIRST;
  for (; today < BEFORE; today = addDays(today, 1)) {
    for (const [place, rule] of Object.entries(RULES))
      for (const kind of KINDS) {
        // The mail tells of a month and of the quarter that is over
        if (place === 'mail' && kind === 'year') continue;
        const running = place === 'mail' && kind === 'quarter' ? [] : [periodAt(kind, today)];
        // What is over could change where a month begins, and should not in the midst of one
        const isLooked = LOOKED.includes(today.slice(-2));
        for (const period of isLooked ? [lastClosed(kind, today), ...running] : running) {
          const figure = figureOf(knownAt(today, namesAround(period, today)), rule, period);
          const note = (what: string) => wrong.push(`${today}, ${place}, ${period.name}: ${what}`);
          const whole = isLooked ? figureOf(knownAt(today, 'all'), rule, period) : figure;
          if (JSON.stringify(whole) !== JSON.stringify(figure)) note('not all that it is told beside was asked for');
          untrueRows(rule, figure, period).forEach(note);
          untrueSentences(rule, figure).forEach(note);
          const key = `${place} ${period.name}`;
          if (figure.closed) {
            const said = JSON.stringify([figure.rows, figure.total]);
            if ((stood.get(key) ?? said) !== said) note('what stood the day before is not what stands');
            stood.set(key, said);
          } else {
            const before = ran.get(key);
            const { countedUntil } = figure;
            const { patients, why } = figure.total;
            if (before && before.countedUntil > countedUntil) note(`counts to ${countedUntil}, before that further`);
            if (before && patients !== null && patients < (before.patients ?? 0))
              note('fewer people than the day before');
            // A nought becomes few; a number goes only where a month ended that has few
            const isNewMonth = monthOf(addDays(today, -1)) !== monthOf(today);
            if (place === 'screen' && (before?.patients ?? 0) > 0 && patients === null && !isNewMonth)
              note(`vanished: ${String(why)}`);
            ran.set(key, { countedUntil, patients });
          }
        }
      }
  }
  return { wrong, told };
}

test.each([
  ['one of our size', 0.9, 7],
  ['a small one', 0.2, 3],
])('%s: on every day of two years what is over stands, and all that is said is true', (_name, aDay, seed) => {
  const { wrong, told } = walk(madeUpRegion('2025-06-01', BEFORE, aDay, seed));
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['told', 'small-number', 'protects-others', 'only-region']));
});
