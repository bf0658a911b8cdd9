import { egfrMayBeUnder, type Egfr } from '../../patients/egfr.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import { isOpioid, isSameGroup } from './atc-groups.text.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { Clinical } from './request.js';
import type { Warning } from './warnings.js';

interface Known {
  medicines: readonly OrderedMedicine[];
  shortages: readonly Shortage[];
  /** Another open request of the own practice for the same patient. */
  kitAtHome: boolean;
  /** What was measured before that day says nothing of today. */
  oldestEgfr: PlainDate;
}
const KIDNEY_WARNS_UNDER = 30;

/** What speaks for a second look, in the order of the questions. What was left out of the order warns of nothing. */
export function warningsOf(request: Clinical, { medicines: all, shortages, kitAtHome, oldestEgfr }: Known): Warning[] {
  const medicines = all.filter(({ leftOut }) => !leftOut);
  const opioids = medicines.filter(({ atc }) => isOpioid(atc));
  return [
    ...(hasLittleKidneyFunction(request.egfr, oldestEgfr) ? [kidneyWarning(medicines)] : []),
    ...(request.opioidNaive ? naiveWarning(opioids) : []),
    ...allergyWarning(request.allergies, medicines),
    ...(request.lifeExpectancy === 'longer' ? [plain('prognosis')] : []),
    ...(!request.opioidNaive && opioids.length > 0 ? [plain('double-opioid', opioids.map(nameOf))] : []),
    ...(kitAtHome ? [plain('kit-at-home')] : []),
    ...(shortages.length > 0
      ? [
          plain(
            'shortage',
            shortages.map(({ says }) => says.nl),
          ),
        ]
      : []),
  ];
}

const nameOf = ({ name }: OrderedMedicine) => name;
const plain = (kind: Warning['kind'], about: string[] = []): Warning => ({
  ...{ kind, about },
  ...{ standardSays: [], source: null },
});

/** Nobody measured it, or not lately, or it may be under the bound. */
const hasLittleKidneyFunction = (egfr: Egfr | null, oldest: PlainDate): boolean =>
  egfr === null || egfr.measuredOn < oldest || egfrMayBeUnder(egfr, KIDNEY_WARNS_UNDER);

function kidneyWarning(medicines: readonly OrderedMedicine[]): Warning {
  const said = medicines.flatMap(({ name, directions = [] }) =>
    directions.flatMap(({ kidney, source }) => (kidney ? [{ name, kidney, source }] : [])),
  );
  const morphine = medicines.filter(({ atc }) => isOpioid(atc)).map(nameOf);
  return {
    kind: 'kidney',
    about: [...new Set([...morphine, ...said.map(({ name }) => name)])],
    standardSays: [...new Set(said.map(({ name, kidney }) => `${name}: ${kidney}`))],
    source: said[0]?.source ?? null,
  };
}

/** The standard's dose, unchanged, for who has no opioid yet and for whom it was not written. */
function naiveWarning(opioids: readonly OrderedMedicine[]): Warning[] {
  const doses = opioids.flatMap(({ name, directions = [] }) =>
    directions.flatMap(({ dose, forWhom, agreed, leftOut, source }) =>
      dose !== null && forWhom !== 'on-opioids' && !agreed && !leftOut ? [{ name, source }] : [],
    ),
  );
  const [first] = doses;
  if (!first) return [];
  const about = [...new Set(doses.map(({ name }) => name))];
  return [{ kind: 'naive', about, standardSays: [], source: first.source }];
}

/** Of the very substance, or of one of its group. */
function allergyWarning(allergies: readonly string[], medicines: readonly OrderedMedicine[]): Warning[] {
  const meant = medicines.filter(({ atc }) => atc !== null && allergies.some((code) => isSameGroup(code, atc)));
  return meant.length > 0 ? [plain('allergy', meant.map(nameOf))] : [];
}
