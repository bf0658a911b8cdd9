import { egfrMayBeUnder, type Egfr } from '../../patients/egfr.js';
import type { PlainDate } from '../../platform/calendar.js';
import { giftInWords, limitsInWords, saidInWords, useInWords } from '../../kit-standards/direction-words.text.js';
import type { Shortage } from '../../kit-standards/shortage.js';
import type { Language } from '../../web/texts.js';
import { isOpioid, isSameGroup } from './atc-groups.text.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { SignedDirection } from './order-line.js';
import type { Clinical } from './request.js';
import type { StandardSays, Warning } from './warnings.js';
import { warningTexts } from './warnings.text.js';

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
    ...(request.opioidNaive ? [] : doubleWarning(opioids)),
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
  ...{ kind, about, standardSays: [] },
});

/** Nobody measured it, or not lately, or it may be under the bound. */
const hasLittleKidneyFunction = (egfr: Egfr | null, oldest: PlainDate): boolean =>
  egfr === null || egfr.measuredOn < oldest || egfrMayBeUnder(egfr, KIDNEY_WARNS_UNDER);

function kidneyWarning(medicines: readonly OrderedMedicine[]): Warning {
  const warned = medicines.flatMap((medicine) =>
    (medicine.directions ?? []).flatMap((it) => (it.kidney ? [{ medicine, it }] : [])),
  );
  const morphine = medicines.filter(({ atc }) => isOpioid(atc)).map(nameOf);
  const says = ({ medicine, it }: Used, language: Language) =>
    `${medicine.name}: ${saidInWords(it.kidney, it.kidneyEn, language) ?? ''}`;
  return {
    kind: 'kidney',
    about: [...new Set([...morphine, ...warned.map(({ medicine }) => medicine.name)])],
    standardSays: saidOnce(warned, says),
  };
}

/** For who has no opioid yet: the dose of the standard, or more than that. Who made it less in every way looked already. */
function naiveWarning(opioids: readonly OrderedMedicine[]): Warning[] {
  const doses = usesOf(opioids).filter(({ it }) => it.dose !== null && it.forWhom !== 'on-opioids' && !isLess(it));
  if (doses.length === 0) return [];
  const about = [...new Set(doses.map(({ medicine }) => medicine.name))];
  return [{ kind: 'naive', about, standardSays: saidOnce(doses, giftBesideSigned) }];
}

/** A smaller gift, no more of it in a day, and no sooner again. */
function isLess({ agreed, ...it }: SignedDirection): boolean {
  if (!agreed) return false;
  const noMore = (now: number | null, was: number | null) => was === null || (now !== null && now <= was);
  return (
    (it.dose ?? Infinity) < (agreed.dose ?? 0) &&
    noMore(it.maxDay, agreed.maxDay) &&
    (it.intervalMinutes ?? 0) >= (agreed.intervalMinutes ?? 0)
  );
}

/** What they get beside what they use already. */
function doubleWarning(opioids: readonly OrderedMedicine[]): Warning[] {
  if (opioids.length === 0) return [];
  const doses = usesOf(opioids).filter(({ it }) => it.forWhom !== 'naive');
  return [{ kind: 'double-opioid', about: opioids.map(nameOf), standardSays: saidOnce(doses, giftBesideSigned) }];
}

interface Used {
  medicine: OrderedMedicine;
  it: SignedDirection;
}
const usesOf = (medicines: readonly OrderedMedicine[]): Used[] =>
  medicines.flatMap((medicine) =>
    (medicine.directions ?? []).filter(({ leftOut }) => !leftOut).map((it) => ({ medicine, it })),
  );

/** "Morfine 10 mg/ml (Pijn, wie nog geen opioïd gebruikt): 2,5 mg = 0,25 ml" */
const giftIn = ({ medicine, it }: Used, language: Language): string =>
  `${medicine.name} (${useInWords(it, language)}): ${giftInWords(it.agreed ?? it, medicine, language) ?? ''}`;

/** What the standard gives, and what is signed instead of it. */
const giftBesideSigned = (used: Used, language: Language): string =>
  used.it.agreed ? `${giftIn(used, language)}; ${signedInstead(used, language)}` : giftIn(used, language);

const signedInstead = ({ it, medicine }: Used, language: Language): string =>
  warningTexts(language)('signed', {
    says: [giftInWords(it, medicine, language), ...limitsInWords(it, language)].filter(Boolean).join(', '),
  });

/** In both languages, each with its own source; what several directions say alike is said once. */
function saidOnce(used: readonly Used[], says: (one: Used, language: Language) => string): StandardSays[] {
  const all = used.map((one) => ({ says: { nl: says(one, 'nl'), en: says(one, 'en') }, source: one.it.source }));
  return all.filter(({ says: { nl } }, i) => all.findIndex((other) => other.says.nl === nl) === i);
}

/** Of the very substance, or of one of its group. */
function allergyWarning(allergies: readonly string[], medicines: readonly OrderedMedicine[]): Warning[] {
  const meant = medicines.filter(({ atc }) => atc !== null && allergies.some((code) => isSameGroup(code, atc)));
  return meant.length > 0 ? [plain('allergy', meant.map(nameOf))] : [];
}
