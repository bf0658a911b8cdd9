import {
  medianMayBeShown,
  shareShown,
  shownAlone,
  shownPharmacies,
  type Shown,
  type SmallNumberRule,
} from '../disclosure/disclosure.js';
import { ENOUGH_KNOWN } from '../uptake-answer.rules.js';
import { MEASURES, type Course, type CourseRow, type Measure } from './course.js';
import { hoursWithin } from './lead-time.rules.js';
import { placesToHide, type PartOf } from './parts-beside.rules.js';
import { quantile } from './quantile.rules.js';
import { timeWithin, type Waited } from './waiting-time.rules.js';

/** What the views count of a place in a quarter. */
export interface LeadTimes {
  waited: readonly Waited[];
  /** The same, in opening hours. */
  working: readonly Waited[];
  inTime: number;
  office: readonly Waited[];
  outOfHours: readonly Waited[];
  deliveries: number;
  requestKnown: number;
}
export interface Endings {
  ended: number;
  reasonKnown: number;
  openingKnown: number;
  /** In hours since the delivery. */
  deaths: readonly { value: number; cases: number }[];
  openings: readonly { value: number; cases: number }[];
}
export interface Fills {
  requests: number;
  byFirst: number;
  unknown: number;
  /** In minutes. */
  answers: readonly Waited[];
}
export interface Figures {
  'lead-time': LeadTimes;
  timeliness: Endings;
  'fill-rate': Fills;
}

export interface Place<C extends Course> {
  of: string;
  name: string;
  counted: Figures[C];
}

interface Told {
  cases: number;
  completeness: number;
  /** So few are not known that the completeness would count them. */
  fewUnknown?: boolean;
  values: CourseRow['values'];
  /** Those of the values that are a part of so many. */
  parts: Partial<Record<Measure, PartOf>>;
  open?: Shown;
}

const [HOURS, WEEKS] = [24, 28];
const HALF = 0.5;
const WITHHELD: Shown = { kind: 'withheld' };
const isSmallSome = (count: number, { below }: SmallNumberRule) => count > 0 && count < below;

const count = (waited: readonly { cases: number }[]) => waited.reduce((sum, { cases }) => sum + cases, 0);
const share = (part: number, all: number) => (all === 0 ? 1 : part / all);

const TOLD: { [C in Course]: (figures: Figures[C], rule: SmallNumberRule, region: boolean) => Told } = {
  'lead-time': (figures, rule, region) => {
    const { waited, working, inTime, office, outOfHours, deliveries, requestKnown } = figures;
    const within = (part: number, of: readonly Waited[]) => hoursWithin(part, of, rule);
    const cases = count(waited);
    const waits = count(waited.filter(({ done }) => !done));
    const open =
      shareShown(waits, cases, rule, region) === null && waits >= rule.below
        ? WITHHELD
        : shownAlone(waits, rule, region);
    return {
      parts: { inTime: { part: inTime, of: cases }, open: { part: waits, of: cases } },
      ...{ cases, completeness: share(requestKnown, deliveries) },
      values: {
        ...{ median: within(HALF, waited), p90: within(0.9, waited), inTime: shareShown(inTime, cases, rule, region) },
        ...{ working: within(HALF, working), working90: within(0.9, working) },
        ...{ office: within(HALF, office), outOfHours: within(HALF, outOfHours) },
        open: open.kind === 'count' ? open.count : null,
      },
      open,
    };
  },
  timeliness: ({ ended, reasonKnown, openingKnown, deaths, openings }, rule, region) => {
    const cases = count(deaths);
    const days = (part: number) => {
      const hours = medianMayBeShown(cases, rule) ? quantile(part, deaths) : null;
      return hours === null ? null : hours / HOURS;
    };
    const [under24, over28] = [
      { part: count(deaths.filter(({ value }) => value < HOURS)), of: cases },
      { part: count(deaths.filter(({ value }) => value >= WEEKS * HOURS)), of: cases },
    ];
    const those = ({ part, of }: PartOf) => shareShown(part, of, rule, region);
    const opened = share(openingKnown, ended) >= ENOUGH_KNOWN && medianMayBeShown(count(openings), rule);
    return {
      ...{ cases, completeness: share(reasonKnown, ended) },
      values: {
        ...{ median: days(HALF), quartile1: days(0.25), quartile3: days(0.75) },
        ...{ under24: those(under24), over28: those(over28) },
        opening: opened ? quantile(HALF, openings) : null,
      },
      parts: { under24, over28 },
    };
  },
  'fill-rate': ({ requests, byFirst, unknown, answers }, rule, region) => ({
    // Those of which nobody knows who was asked count in the denominator, as in the time to delivery
    ...{ cases: requests + unknown, completeness: share(requests, requests + unknown) },
    ...{ fewUnknown: isSmallSome(unknown, rule), parts: { filled: { part: byFirst, of: requests } } },
    values: {
      filled: shareShown(byFirst, requests, rule, region),
      answer: medianMayBeShown(count(answers), rule) ? timeWithin(HALF, answers) : null,
      answer90: medianMayBeShown(count(answers), rule) ? timeWithin(0.9, answers) : null,
    },
  }),
};

/** The region in a closed quarter: it is told where its number of patients is. */
export function regionRow<C extends Course>(course: C, place: Place<C>, region: Shown | null, rule: SmallNumberRule) {
  const told = TOLD[course](place.counted, rule, true);
  return rowOf(place, region?.kind === 'count' ? shownAlone(told.cases, rule, true) : { kind: 'withheld' }, told);
}

/** The municipalities in a closed quarter: told where their number of patients is, and where nobody can subtract. */
export function municipalityRows<C extends Course>(
  course: C,
  places: readonly Place<C>[],
  municipality: (gmCode: string) => Shown | null,
  rule: SmallNumberRule,
): CourseRow[] {
  const told = places.map(({ counted }) => TOLD[course](counted, rule, false));
  const counts = places.map(({ of }, i) => ({ gmCode: of, count: told[i]?.cases ?? 0 }));
  const shown = shownPharmacies(counts, municipality, rule);
  const rows = places.flatMap((place, i) => {
    const [own, cases] = [told[i], shown[i]];
    return own && cases ? [rowOf(place, cases, own)] : [];
  });
  return MEASURES[course].reduce<CourseRow[]>((all, measure) => besideOthers(all, told, measure, rule), rows);
}

/** What is part of so many adds up to the region's. */
function besideOthers(
  rows: readonly CourseRow[],
  told: readonly Told[],
  measure: Measure,
  rule: SmallNumberRule,
): CourseRow[] {
  const parts = told.flatMap((one) => one.parts[measure] ?? []);
  if (parts.length < rows.length) return [...rows];
  const places = rows.map(({ of, why, values }, i) => ({
    ...{ code: of, told: why === 'no-data' || (why === null && (measure === 'open' || values[measure] !== null)) },
    parts: parts[i] ?? { part: 0, of: 0 },
  }));
  const hidden = placesToHide(places, rule);
  return rows.map((row) => {
    if (!hidden.has(row.of) || row.why !== null) return row;
    const open = measure === 'open' && row.open?.kind === 'count' && row.open.count > 0 ? WITHHELD : row.open;
    return { ...row, open, values: { ...row.values, [measure]: null } };
  });
}

function rowOf({ of, name }: { of: string; name: string }, cases: Shown, told: Told): CourseRow {
  const why = whyNot(cases, told);
  const values: Partial<Record<Measure, number | null>> = why === null ? told.values : {};
  const completeness = cases.kind === 'count' && !told.fewUnknown ? told.completeness : null;
  return { of, name, cases, values, why, completeness, open: why === null ? (told.open ?? null) : null };
}

function whyNot(cases: Shown, { completeness }: Told): CourseRow['why'] {
  if (cases.kind === 'below') return 'small-number';
  if (cases.kind === 'withheld') return 'protects-others';
  if (cases.count === 0) return 'no-data';
  return completeness < ENOUGH_KNOWN ? 'insufficient-data' : null;
}
