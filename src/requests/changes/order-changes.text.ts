import { egfrShown } from '../../patients/egfr.js';
import { giftInWords, limitsInWords, useInWords } from '../../kit-standards/direction-words.text.js';
import { formatList } from '../../web/format.js';
import { LANGUAGES, type Language } from '../../web/texts.js';
import { allergyNames } from '../asking/allergy.text.js';
import { opioidInWords } from '../asking/current-opioid.text.js';
import { kitQuantity } from '../asking/kit-quantity.js';
import type { SignedOrder } from '../asking/order.js';
import type { SignedDirection } from '../asking/order-line.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import { OTHERWISE } from '../asking/order.text.js';

type InWords = Record<Language, string>;
/** One thing that is signed otherwise than the time before. */
export interface OrderChange {
  what: InWords;
  before: InWords;
  after: InWords;
}
export type OrderContent = Pick<SignedOrder, 'medicines'> & {
  clinical: Pick<SignedOrder['clinical'], 'opioidNaive' | 'egfr' | 'allergies' | 'currentOpioid'>;
};

const WORDS = {
  nl: {
    egfr: 'Nierfunctie (eGFR)',
    allergies: 'Allergieën',
    opioid: 'Opioïd nu per 24 uur',
    unknown: 'onbekend',
    naive: 'geen, opioïdnaïef',
    onOpioids: 'ja, niet gezegd hoeveel',
    none: 'geen',
    absent: 'staat er niet in',
    quantity: 'hoeveel',
  },
  en: {
    egfr: 'Kidney function (eGFR)',
    allergies: 'Allergies',
    opioid: 'Opioid now in 24 hours',
    unknown: 'unknown',
    naive: 'none, opioid-naive',
    onOpioids: 'yes, not said how much',
    none: 'none',
    absent: 'not in it',
    quantity: 'how much',
  },
};

/** Old beside new, in words: of the patient, then medicine by medicine. */
export function orderChanges(before: OrderContent, after: OrderContent): OrderChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const { what } = is ?? was ?? {};
    if (!what || was?.says.nl === is?.says.nl) return [];
    return [{ what, before: was?.says ?? each('absent'), after: is?.says ?? each('absent') }];
  });
}

interface Line {
  what: InWords;
  says: InWords;
}
function linesOf({ clinical, medicines }: OrderContent): Map<string, Line> {
  const { egfr, allergies, opioidNaive, currentOpioid } = clinical;
  const patient: [string, Line][] = [
    ['egfr', { what: each('egfr'), says: inEach((it) => (egfr === null ? WORDS[it].unknown : egfrShown(egfr, it))) }],
    ['allergies', { what: each('allergies'), says: inEach((it) => allergiesIn(allergies, medicines, it)) }],
    [
      'opioid',
      {
        what: each('opioid'),
        says: inEach((it) =>
          currentOpioid ? opioidInWords(currentOpioid, it) : WORDS[it][opioidNaive ? 'naive' : 'onOpioids'],
        ),
      },
    ],
  ];
  return new Map([...patient, ...medicines.flatMap(linesOfMedicine)]);
}

const allergiesIn = (allergies: readonly string[], medicines: readonly OrderedMedicine[], it: Language): string =>
  formatList(allergyNames(allergies, medicines, it), it) || WORDS[it].none;

function linesOfMedicine(medicine: OrderedMedicine): [string, Line][] {
  const { slot, name, leftOut, remark, unit, directions = [] } = medicine;
  const whole: Line = {
    what: inEach((it) => `${name}: ${WORDS[it].quantity}`),
    says: inEach((it) => said(kitQuantity(medicine, it), { leftOut, remark }, it)),
  };
  if (leftOut) return [[slot, whole]];
  return [
    [slot, whole],
    ...directions.map((use): [string, Line] => [
      `${slot} ${use.number}`,
      {
        what: inEach((it) => `${name}: ${useInWords(use, it)}`),
        says: inEach((it) => said(useSays(use, unit, it), use, it)),
      },
    ]),
  ];
}

const useSays = (use: SignedDirection, unit: string, it: Language): string =>
  [giftInWords(use, { unit }, it), ...limitsInWords(use, it)].filter(Boolean).join('; ');

const said = (
  says: string,
  { leftOut, remark }: Pick<OrderedMedicine, 'leftOut' | 'remark'>,
  language: Language,
): string =>
  [leftOut ? OTHERWISE[language].leftOut : says, remark && `${OTHERWISE[language].remark}: ${remark}`]
    .filter(Boolean)
    .join('. ');

const inEach = (words: (language: Language) => string): InWords =>
  Object.fromEntries(LANGUAGES.map((language) => [language, words(language)])) as InWords;
const each = (key: keyof (typeof WORDS)['nl']): InWords => inEach((language) => WORDS[language][key]);
