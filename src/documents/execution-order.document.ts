import { egfrShown } from '../patients/egfr.js';
import { homeCareCalled } from '../kit-life/home-care.js';
import { opioidInWords } from '../requests/asking/current-opioid.text.js';
import { formatList, formatMoment } from '../web/format.js';
import type { Paper, PaperSection } from '../web/paper.js';
import type { SignedOrder } from '../requests/asking/order.js';
import { actTexts } from '../requests/asking/nurse-acts.text.js';
import { allergyNames } from '../requests/asking/allergy.text.js';
import { OPIOIDS } from '../requests/asking/request.text.js';
import { medicineSections } from './medicine-on-paper.js';
import { DUTCH, footerOf, pairs, patientPairs, prescriberSection, signatureSection, type OnPaper } from './on-paper.js';

const FORM_HOLDS =
  'Dit is op papier ondertekend en hier overgenomen. Wijkt het ondertekende formulier af, volg dan het formulier.';
const BEFORE_THE_KIT =
  'Gemaakt voordat de kit was klaargezet. Hoeveel ampullen een dosis is, staat hier daarom niet: zie het uitvoeringsverzoek in de doos.';

/** What the nurse may do, for whom, and on whose word: only what was signed. */
export function executionOrder(of: OnPaper): Paper {
  const { content } = of.order;
  return {
    language: DUTCH,
    title: 'Uitvoeringsverzoek',
    intro: [
      'Aan de verpleegkundige: geef alleen wat hieronder staat. Past het niet bij wat u ziet, bel dan eerst de arts.',
      ...(content.signedForm ? [FORM_HOLDS] : []),
      ...(of.kits.length === 0 ? [BEFORE_THE_KIT] : []),
    ],
    footer: footerOf(of),
    sections: [
      { level: 2, title: 'Patiënt', pairs: [...patientPairs(content), ...clinicalPairs(content)] },
      prescriberSection(of.order),
      { level: 2, title: 'Aan', pairs: toPairs(content) },
      ...medicineSections(of),
      actsSection(content),
      signatureSection(of.order),
    ],
  };
}

function clinicalPairs({ clinical, medicines, patient, postTold }: SignedOrder) {
  const { allergies, egfr, opioidNaive, currentOpioid, catheterPresent } = clinical;
  return pairs([
    ['Gebruikt al opioïden', OPIOIDS[DUTCH][`${opioidNaive}`]],
    ['Opioïd nu per 24 uur', currentOpioid && opioidInWords(currentOpioid, DUTCH)],
    ['Nierfunctie (eGFR)', egfr === null ? 'niet bekend' : egfrShown(egfr, DUTCH)],
    [
      'Overgevoelig voor',
      allergies.length > 0 ? formatList(allergyNames(allergies, medicines, DUTCH), DUTCH) : 'niets uit de kit',
    ],
    ['Blaaskatheter', catheterPresent && 'is er al'],
    ['De kit staat', patient.kitPlace],
    ['Huisartsenpost', postTold && 'is ingelicht over deze patiënt'],
  ]);
}

const toPairs = ({ homeCare }: SignedOrder) =>
  pairs(
    homeCare.length > 0
      ? homeCare.map((one) => ['Thuiszorg', [homeCareCalled(one), one.phone].filter(Boolean).join(', ')])
      : [['Thuiszorg', 'Wie de patiënt thuis verpleegt']],
  );

/** Reserved procedures, each ordered by itself. */
function actsSection({ actions, validUntil, signedForm }: SignedOrder): PaperSection {
  const title = 'Handelingen';
  if (signedForm) return { level: 2, title, said: actTexts(DUTCH)('onForm') };
  if (actions.length === 0) return { level: 2, title, said: 'Geen voorbehouden handelingen in dit verzoek.' };
  const until = formatMoment(new Date(validUntil), DUTCH);
  return {
    ...{ level: 2, title, said: 'Alleen door wie hierin bekwaam is.' },
    table: {
      head: ['Handeling', 'Geldig tot en met'],
      widths: ['wide', 'auto'],
      rows: actions.map(({ says }) => [says, until]),
    },
  };
}
