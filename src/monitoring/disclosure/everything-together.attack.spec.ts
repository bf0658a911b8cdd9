import fc from 'fast-check';
import {
  determined,
  keyOf,
  note,
  numbersOf,
  PERIODS,
  type Codes,
  type Limits,
  type Numbers,
} from '../../../test/factories/deducing.js';
import type { Period } from '../period.js';
import { municipalityRows, regionRow, type Fills, type LeadTimes } from '../course/course.rules.js';
import { PUBLICATION, publishedPeriod, SCREEN, shownPeriod, type Shown, type SmallNumberRule } from './disclosure.js';

const CODES: Codes = ['A', 'B', 'C'];
const TODAY = '2028-02-01';

/**
 * What a reader of the screen and of every mail knows of a number. A municipality of which the screen withholds it is not
 * small there, else it would say so; a mail withholds it too, whatever its size among what is mailed.
 */
function limitsOf(shown: Shown, rule: SmallNumberRule, count: number, ofRegion: boolean): Limits {
  switch (shown.kind) {
    case 'count': {
      const spread = Math.floor(rule.roundTo / 2);
      if (shown.count === 0) return { low: 0, high: 0 };
      return { low: Math.max(rule.below, shown.count - spread), high: shown.count + spread };
    }
    case 'below':
      return { low: rule.zeroShown || ofRegion ? 1 : 0, high: rule.below - 1 };
    case 'withheld':
      return { low: !ofRegion && count >= SCREEN.below ? SCREEN.below : 0, high: Infinity };
  }
}

/** Everything that is told of the year, on the screen and in mails together. */
function knownOf(numbers: Numbers, tell: typeof toldOf = toldOf): Map<string, Limits> {
  const known = new Map<string, Limits>();
  for (const period of PERIODS)
    for (const { rule, total, cells } of tell(numbers, period)) {
      const region = keyOf(period.name, null);
      note(known, region, limitsOf(total, rule, numbers[region] ?? 0, true));
      cells?.forEach((cell, j) => {
        const key = keyOf(period.name, CODES[j] ?? '');
        note(known, key, limitsOf(cell, rule, numbers[key] ?? 0, false));
      });
    }
  return known;
}

function toldOf(numbers: Numbers, period: Period) {
  const patients = (name: string, code: string | null) => numbers[keyOf(name, code)] ?? 0;
  const asked = { patients, codes: CODES, today: TODAY };
  return [
    { rule: SCREEN, ...shownPeriod({ ...asked, rule: SCREEN }, period) },
    { rule: PUBLICATION, ...publishedPeriod({ ...asked, earlier: () => undefined }, period) },
  ];
}

/** How the requests of a municipality in a quarter went. */
interface Went {
  inTime: number;
  late: number;
  notByFirst: number;
  ofPilot: number;
}

/** Lead time and fill rate stand side by side, each with the region below it. */
function coursesOf(places: readonly Went[]) {
  const sum = (of: keyof Went) => places.reduce((all, place) => all + place[of], 0);
  const leadTimes = ({ inTime, late }: Went): LeadTimes => ({
    waited: [{ time: 20, done: true, cases: inTime + late }],
    ...{ working: [], office: [], outOfHours: [], inTime, deliveries: 0, requestKnown: 0 },
  });
  const fills = ({ inTime, late, notByFirst, ofPilot }: Went): Fills => {
    const requests = inTime + late - ofPilot;
    return { requests, byFirst: Math.max(0, requests - notByFirst), unknown: ofPilot, answers: [] };
  };
  const all: Went = {
    inTime: sum('inTime'),
    late: sum('late'),
    notByFirst: sum('notByFirst'),
    ofPilot: sum('ofPilot'),
  };
  const named = <T>(counted: (went: Went) => T) =>
    places.map((went, i) => ({ of: `P${String(i)}`, name: '', counted: counted(went) }));
  const region = { of: 'region', name: '' };
  const count: Shown = { kind: 'count', count: 99 };
  return {
    leadTime: [
      ...municipalityRows('lead-time', named(leadTimes), () => count, SCREEN),
      regionRow('lead-time', { ...region, counted: leadTimes(all) }, count, SCREEN),
    ],
    fillRate: municipalityRows('fill-rate', named(fills), () => count, SCREEN),
  };
}

const went = fc.record({
  ...{ inTime: fc.integer({ min: 0, max: 30 }), late: fc.nat(9), notByFirst: fc.nat(9) },
  ofPilot: fc.constantFrom(0, 0, 1, 3, 12),
});

test('from the shares in time of all municipalities and of the region nobody who came late is found', () => {
  fc.assert(
    fc.property(fc.array(went, { minLength: 3, maxLength: 5 }), (places) => {
      const { leadTime } = coursesOf(places);
      const region = leadTime.at(-1)?.values.inTime ?? null;
      const told = (i: number) => leadTime[i]?.values.inTime != null || leadTime[i]?.why === 'no-data';
      const hidden = places.filter((_, i) => !told(i));
      // What is told tells both: so many in time, and of the visible denominator the rest
      const few = ({ inTime, late }: Went) => [inTime, late].some((count) => count > 0 && count < SCREEN.below);
      expect(places.filter((place, i) => leadTime[i]?.values.inTime != null && few(place))).toEqual([]);
      if (region === null) return;
      const given = hidden.filter((place) => {
        const others = hidden.filter((other) => other !== place);
        const more = place.inTime > 0 && others.some(({ late }) => late > 0);
        const less = place.late > 0 && others.some(({ inTime }) => inTime > 0);
        return few(place) && !more && !less;
      });
      expect(given).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('lead time and fill rate count the same requests, so that subtraction finds nobody who withdrew or was in the pilot', () => {
  fc.assert(
    fc.property(fc.array(went, { minLength: 3, maxLength: 5 }), (those) => {
      const places = those.filter(({ inTime, late, ofPilot }) => inTime + late >= ofPilot);
      const { leadTime, fillRate } = coursesOf(places);
      places.forEach(({ ofPilot, inTime, late }, i) => {
        expect(fillRate[i]?.cases).toEqual(leadTime[i]?.cases);
        const known = fillRate[i]?.completeness ?? null;
        if (known !== null && ofPilot > 0 && ofPilot < SCREEN.below)
          throw new Error(`${String(inTime + late)} tells ${String(ofPilot)}`);
      });
    }),
    { numRuns: 200 },
  );
});

const few = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 14 }) });
const months = fc.array(fc.tuple(few, fc.nat(4), fc.nat(1)), { minLength: 12, maxLength: 12 });

test('from the screen and the mails of all months, quarters and the year together nobody is found', () => {
  fc.assert(
    fc.property(months, (truth) => {
      const numbers = numbersOf(truth, CODES);
      expect(determined(numbers, knownOf(numbers), CODES)).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 240_000);

test('whoever told each number by itself would give somebody away', () => {
  const careless = (numbers: Numbers, period: Period) => {
    const shown = (code: string | null): Shown => {
      const count = numbers[keyOf(period.name, code)] ?? 0;
      return count > 0 && count < SCREEN.below ? { kind: 'below', limit: SCREEN.below } : { kind: 'count', count };
    };
    return [{ rule: SCREEN, total: shown(null), cells: period.kind === 'month' ? null : CODES.map(shown) }];
  };
  const numbers = numbersOf(
    Array.from({ length: 12 }, (_, i) => [20, 10, i === 4 ? 3 : 0]),
    CODES,
  );
  expect(determined(numbers, knownOf(numbers, careless), CODES)).toEqual([keyOf('2027', 'C'), keyOf('2027-Q2', 'C')]);
});
