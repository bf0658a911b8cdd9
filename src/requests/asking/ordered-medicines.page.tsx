import { isAcute, isUsual } from '../../kit-standards/direction-kinds.js';
import { Body, Quiet } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { Warning } from '../../web/parts/warning.js';
import { useView, type View } from '../../web/view.js';
import { allergyTo } from './allergy.text.js';
import { kitQuantity } from './kit-quantity.js';
import { asItLies, inMilligramsAlone, lyingOtherwise, type LyingThere } from './as-it-lies.rules.js';
import { countInWords, otherwiseInWords } from './lying-in-words.js';
import type { SignedShortage } from './order.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import { orderTexts } from './order.text.js';
import { medicineNow, medicineOtherwise } from './ordered-otherwise.text.js';
import { Otherwise, Uses } from './ordered-uses.page.js';
import { hasSeveralMaxima } from './several-maxima.rules.js';

type Signed = 'all' | 'changes' | 'toBeSigned' | 'toGive';

/** What is, or will be, signed of each medicine: how much of it and how it is given. */
export function OrderedMedicines({
  medicines,
  signed,
  allergies = [],
  among = medicines,
  lies = [],
  shortages = [],
}: {
  medicines: readonly OrderedMedicine[];
  /** What was signed, or of it what the prescriber changed; left out: what will be. */
  signed?: Signed;
  /** Told at each medicine that they are about. */
  allergies?: readonly string[];
  /** Of which an allergy takes its name, where only some are told. */
  among?: readonly OrderedMedicine[];
  /** In the box, once one is packed. */
  lies?: readonly LyingThere[];
  /** That were signed along. */
  shortages?: readonly SignedShortage[];
}) {
  const view = useView();
  const { language } = view;
  const t = orderTexts(view);
  const acute = medicines.filter(({ leftOut, directions }) => !leftOut && directions?.some(isAcute));
  return (
    <Section title={t(signed ?? 'title')} id="order">
      {!signed && <Body>{t('lead')}</Body>}
      {medicines.map((medicine) => (
        <Section key={medicine.slot} title={titleOf(medicine, lies, view)} level={3}>
          {!medicine.leftOut && <Allergy says={allergyTo(medicine.atc, { allergies, medicines: among }, language)} />}
          <Otherwise lines={(signed === 'toGive' ? medicineNow : medicineOtherwise)(medicine, language)} />
          {hasSeveralMaxima(medicine) && <Body>{t('maximaApart')}</Body>}
          {!medicine.leftOut && <InTheBox medicine={medicine} lies={lies} shortages={shortages} to={signed} />}
        </Section>
      ))}
      {acute.length > 0 && (
        <Section title={t('acute')} level={3}>
          <Warning>{t('acuteLead')}</Warning>
          {acute.map((medicine) => (
            <InTheBox key={medicine.slot} medicine={medicine} lies={lies} shortages={shortages} to={signed} acute />
          ))}
        </Section>
      )}
    </Section>
  );
}

/** How many is told of what lies in the box, once one is packed. */
function titleOf(medicine: OrderedMedicine, lies: readonly LyingThere[], { language }: View): string {
  const { name } = medicine;
  if (lies.length === 0) return `${name}: ${kitQuantity(medicine, language)}`;
  if (lyingOtherwise(medicine, lies).length > 0) return name;
  return `${name}: ${countInWords(medicine, lies, language)}`;
}

const Allergy = ({ says }: { says: string | null }) => says && <Warning>{says}</Warning>;

/** Doses are told of what lies there: whoever counts the ampoules of another strength gives too little, or too much. */
function InTheBox({
  medicine,
  lies,
  shortages,
  to,
  acute = false,
}: {
  medicine: OrderedMedicine;
  lies: readonly LyingThere[];
  shortages: readonly SignedShortage[];
  to: Signed | undefined;
  acute?: boolean;
}) {
  const view = useView();
  const t = orderTexts(view);
  const otherwise = lyingOtherwise(medicine, lies);
  const isPacked = lies.some(({ slot }) => slot === medicine.slot);
  const short = isPacked ? undefined : shortages.find(({ slot }) => slot === medicine.slot);
  const isOther = otherwise.some(({ atc }) => atc !== medicine.atc) || short?.otherSubstance;
  const shown =
    short && !short.sameMedicine
      ? { ...medicine, directions: medicine.directions?.map(inMilligramsAlone) }
      : asItLies(medicine, otherwise);
  return (
    <>
      {otherwise.length > 0 && (
        <Warning>{t('liesOtherwise', { what: otherwiseInWords(otherwise, lies, view.language) })}</Warning>
      )}
      {short && <Warning>{t('shortOf', { says: short.says })}</Warning>}
      {isOther ? (
        <Body>{[acute && `${medicine.name}:`, t('notForAnother')].filter(Boolean).join(' ')}</Body>
      ) : (
        <Given medicine={shown} to={to} acute={acute} />
      )}
    </>
  );
}

/** The usual doses, or those for acute sedation under the name of their medicine. */
function Given({
  medicine: { name, unit, directions = [] },
  to,
  acute,
}: {
  medicine: OrderedMedicine;
  to: Signed | undefined;
  acute: boolean;
}) {
  const t = orderTexts(useView());
  if (directions.length === 0) return <Body>{t(to === 'toGive' ? 'noneToGive' : 'none')}</Body>;
  const uses = directions.filter(acute ? isAcute : isUsual);
  return (
    <>
      {uses.length > 0 && <Uses name={name} uses={uses} unit={unit} named={acute} gives={to === 'toGive'} />}
      {!acute && uses.length < directions.length && <Quiet>{t('alsoAcute')}</Quiet>}
    </>
  );
}
