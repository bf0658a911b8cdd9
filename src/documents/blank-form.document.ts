import { ROUTE } from '../kit-standards/direction-kinds.text.js';
import { giftInWords, limitsInWords, useInWords } from '../kit-standards/direction-words.text.js';
import { URGENCY } from '../pharmacies/candidates.text.js';
import { kitQuantity } from '../requests/asking/kit-quantity.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import { OPIOID, OPIOID_ROUTE, opioidTexts } from '../requests/asking/current-opioid.text.js';
import { NURSE_ACTS } from '../requests/asking/nurse-acts.js';
import { NURSE_ACT, actTexts } from '../requests/asking/nurse-acts.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY } from '../requests/asking/request.text.js';
import { formatMoment } from '../web/format.js';
import type { Paper, PaperPair, PaperSection } from '../web/paper.js';
import { DUTCH, TO_WRITE } from './on-paper.js';

const BOX = '☐';
const blank = (...keys: string[]): PaperPair[] => keys.map((key) => [key, TO_WRITE]);
const opioid = opioidTexts(DUTCH);
const ticks = (choices: Record<string, string>): string =>
  Object.values(choices)
    .map((choice) => `${BOX}\u00a0${choice.replaceAll(' ', '\u00a0')}`)
    .join('   ');

/** To be filled in by hand when the application is out of reach; what the kit holds and how it is given is printed. */
export function blankForm(standard: string | null, medicines: readonly OrderedMedicine[], at: Date): Paper {
  return {
    language: DUTCH,
    title: 'Aanvraag palliatieve kit',
    intro: [
      'Bel de apotheek of de huisartsenpost en geef dit formulier daarna af. De apotheek geeft de kit pas mee als de arts heeft ondertekend.',
      standard
        ? `Inhoud volgens standaard ${standard} van het netwerk.`
        : 'Er geldt nu geen kitstandaard: schrijf zelf op wat nodig is.',
    ],
    again: ['Patiënt', 'Geboren'],
    footer: `Leeg formulier, gemaakt op ${formatMoment(at, DUTCH)}`,
    sections: [
      {
        ...{ level: 2, title: 'Patiënt' },
        pairs: [
          ...blank(
            'Naam en voorletters',
            'Geboortedatum',
            'BSN',
            'Straat en huisnummer',
            'Postcode en plaats',
            'Telefoon',
          ),
          ['Verblijft', ticks(PLACE_OF_STAY[DUTCH])],
        ],
      },
      {
        ...{ level: 2, title: 'Voor de behandeling' },
        pairs: [
          ['Verwachte levensduur', ticks(LIFE_EXPECTANCY[DUTCH])],
          ['Gebruikt al opioïden', ticks(OPIOIDS[DUTCH])],
          ['Zo ja: welk opioïd', ticks(OPIOID[DUTCH])],
          [opioid('route'), ticks(OPIOID_ROUTE[DUTCH])],
          ...blank(opioid('mg'), opioid('equivalent')),
          ...blank('Nierfunctie (eGFR) en datum', 'Overgevoelig voor'),
          ['Wanneer nodig', ticks(URGENCY[DUTCH])],
          ['Patiënt (of naaste) vindt het goed', `${BOX} ja`],
        ],
      },
      {
        ...{ level: 2, title: 'Door' },
        pairs: blank('Arts en BIG-nummer', 'Praktijk en AGB-code', 'Telefoon, ook buiten kantoortijd', 'Thuiszorg'),
      },
      ...medicines.map(medicineSection),
      actsSection(),
      {
        ...{ level: 2, title: 'Ondertekening door de arts' },
        pairs: blank('Naam', 'Datum en tijd', 'Handtekening'),
      },
    ],
  };
}

/** Reserved procedures, each ordered by itself: what has no tick is not ordered. */
const actsSection = (): PaperSection => ({
  ...{ level: 2, title: actTexts(DUTCH)('title'), said: 'Kruis aan wat de verpleegkundige mag doen.' },
  table: {
    head: ['Handeling', 'Geldig tot en met'],
    widths: ['wide', 'auto'],
    rows: NURSE_ACTS.map((act) => [`${BOX} ${NURSE_ACT[DUTCH][act]}`, TO_WRITE]),
  },
});

function medicineSection(medicine: OrderedMedicine): PaperSection {
  const { name, unit, directions = [] } = medicine;
  const title = `${name}: ${kitQuantity(medicine, DUTCH)}`;
  if (directions.length === 0)
    return {
      level: 3,
      title,
      pairs: blank(`${BOX} wel   ${BOX} niet`, 'Waarvoor, hoeveel, hoe vaak, hoogstens per 24 uur'),
    };
  return {
    ...{ level: 3, title, said: `${BOX} zoals hier   ${BOX} niet   ${BOX} anders:` },
    table: {
      head: ['Waarvoor', 'Per keer', 'Toedienen', 'Hoe vaak en hoeveel hooguit'],
      widths: ['wide', 'wide', 'auto', 'wide'],
      rows: directions.map((it) => [
        useInWords(it, DUTCH),
        giftInWords(it, { unit }, DUTCH) ?? '',
        ROUTE[DUTCH][it.route],
        limitsInWords(it, DUTCH).join('; '),
      ]),
    },
  };
}
