import { countOf } from '../../kit-standards/unit.js';
import { birthDateInWords } from '../../patients/birth-date.text.js';
import { egfrShown } from '../../patients/egfr.js';
import { ROLE_NAMES } from '../../access/access.text.js';
import { PROOF_SHOWN } from '../../access/proof.text.js';
import { openingTexts, type Symptom } from '../../dispensing/steps/opening.text.js';
import { HAPPENED } from '../../kit-life/case-happened.text.js';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { dayOf } from '../../platform/calendar.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { HOLD_REASON } from '../../patients/legal-hold.text.js';
import { kitQuantity } from '../../requests/asking/kit-quantity.js';
import { homeCareCalled } from '../../kit-life/home-care.js';
import { opioidInWords, opioidTexts } from '../../requests/asking/current-opioid.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY, SEX } from '../../requests/asking/request.text.js';
import { formatDay, formatList, formatMoment } from '../../web/format.js';
import type { PaperPair as Pair, PaperSection as Section } from '../../web/paper.js';
import type { Language } from '../../web/texts.js';
import { caseworkTexts } from '../casework.text.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import { patientTexts } from '../case/patient.text.js';
import type { KnownObjection } from '../../requests/objections/objection.js';
import { OBJECTION_REASON, objectionTexts } from '../../requests/objections/objection.text.js';
import type { OrderOfCase } from '../../requests/asking/orders.service.js';
import type { ExportedCase, ExportedPatient } from './person-export.js';
import { personTexts } from './person-export.text.js';
import { reasonInWords } from '../case/reason.text.js';

const pairsOf = (rows: readonly (readonly [string, string | null | undefined])[]): Pair[] =>
  rows.flatMap(([key, value]) => (value ? [[key, value] as Pair] : []));

export function identity(patient: ExportedPatient, language: Language): Pair[] {
  const t = patientTexts(language);
  return pairsOf([
    [t('name'), nameOf(patient)],
    [t('born'), birthDateInWords(patient.birthDate, language)],
    [t('sex'), SEX[language][patient.sex]],
    ['BSN', patient.bsn],
    [t('address'), addressOf(patient)],
    [t('phone'), patient.phone],
    [t('access'), patient.accessNote],
    [t('kitPlace'), patient.kitPlace],
  ]);
}

export function caseSections(one: ExportedCase, language: Language): Section[] {
  const t = personTexts(language);
  const moment = (at: Date) => formatMoment(at, language);
  return [
    { level: 2, title: t('case', { number: String(one.number) }), pairs: aboutCase(one, language) },
    ...one.orders.map((order) => signed(order, language)),
    ...one.objections.map((objection) => asked(objection, language)),
    ...one.kits.map(({ serial, sealNumber, lines }): Section => ({
      ...{
        level: 3,
        title: `${t('kit', { serial })} (${caseworkTexts(language)('seal').toLowerCase()} ${sealNumber})`,
      },
      table: {
        head: [t('product'), t('quantity'), t('lot'), t('expiry')],
        widths: ['wide', 'auto', 'auto', 'auto'],
        rows: lines.map((line) => [
          line.name,
          countOf(line.quantity, line.unit, language),
          line.lot,
          formatDay(line.expiry, language, 'medium'),
        ]),
      },
    })),
    ...one.openings.map((opening): Section => ({
      ...{ level: 3, title: t('opened', { at: moment(opening.at) }) },
      pairs: pairsOf([
        [t('openedBy'), opening.openedBy && openingTexts.find(language, opening.openedBy)],
        [
          t('symptoms'),
          formatList(
            opening.symptoms.map((one) => openingTexts(language)(one as Symptom)),
            language,
          ),
        ],
        [t('used'), opening.used.map((used) => usedInWords(used, one, language)).join('; ') || t('none')],
      ]),
    })),
    {
      ...{ level: 3, title: t('happened') },
      table: {
        head: [t('when'), t('what'), t('by')],
        widths: ['auto', 'wide', 'wide'],
        rows: one.history.map(({ at, move, reason, note, asked, kit, by }) => [
          moment(at),
          [happened(move, language), asked?.name, kit, reason && reasonInWords(reason, language, note)]
            .filter(Boolean)
            .join(': '),
          by.role === 'system'
            ? t('system')
            : by.role === 'box'
              ? ROLE_NAMES[language].box
              : `${by.organisation.name} (${ROLE_NAMES[language][by.role].toLowerCase()})`,
        ]),
      },
    },
  ];
}

/** By its name: what a kit calls a place says nothing to whoever reads it at home. */
function usedInWords(
  { slot, quantity }: { slot: string; quantity: number },
  { kits }: ExportedCase,
  language: Language,
): string {
  const line = kits.flatMap(({ lines }) => lines).find((it) => it.slot === slot);
  return line ? `${line.name}: ${countOf(quantity, line.unit, language)}` : `${slot}: ${String(quantity)}`;
}

function aboutCase(one: ExportedCase, language: Language): Pair[] {
  const [t, c] = [personTexts(language), caseworkTexts(language)];
  const moment = (at: Date) => formatMoment(at, language);
  const { opioidNaive: naive, lifeExpectancy: expected, personErasedAt: erased } = one;
  return pairsOf([
    [t('status'), CASE_STATUS[language][one.status]],
    [t('requested'), one.moments.requested && moment(one.moments.requested)],
    [t('practice'), one.practice.name],
    [t('pharmacy'), one.pharmacy?.name],
    ...one.homeCare.map((care): [string, string] => [t('homeCare'), homeCareCalled(care)]),
    [c('urgency'), URGENCY[language][one.urgency]],
    [c('placeOfStay'), PLACE_OF_STAY[language][one.placeOfStay]],
    [c('lifeExpectancy'), expected && LIFE_EXPECTANCY[language][expected]],
    [c('opioidNaive'), typeof naive !== 'boolean' ? null : OPIOIDS[language][`${naive}`]],
    [opioidTexts(language)('now'), one.currentOpioid && opioidInWords(one.currentOpioid, language)],
    [c('egfr'), one.egfr ? egfrShown(one.egfr, language) : null],
    [
      c('allergies'),
      one.allergyNames &&
        formatList(
          one.allergyNames.map((name) => name[language]),
          language,
        ),
    ],
    [t('keptUntil'), one.eraseOn && formatDay(one.eraseOn, language)],
    [t('erasedOn'), erased && formatDay(dayOf(erased), language)],
    ...one.holds.map(({ reason, since, until }) => {
      const words = { reason: HOLD_REASON[language][reason], since: moment(since), until: until && moment(until) };
      return [t('held'), t(until ? 'heldFromTo' : 'heldFrom', words)] as const;
    }),
  ]);
}

function signed({ signedAt, confirmedWith, validUntil, hash, content }: OrderOfCase, language: Language): Section {
  const t = personTexts(language);
  const title = t('order', { at: formatMoment(signedAt, language) });
  const mark = [t('mark'), hash.match(/.{1,16}/g)?.join(' ')] as const;
  if (!content) return { level: 3, title, said: t('orderErased'), pairs: pairsOf([mark]) };
  const { patient, prescriber, practice, medicines } = content;
  return {
    ...{ level: 3, title },
    pairs: pairsOf([
      [t('signer'), `${prescriber.name}, ${practice.name}`],
      [t('confirmed'), confirmedWith && PROOF_SHOWN[language][confirmedWith]],
      [t('signedAs'), `${nameOf(patient)}, ${birthDateInWords(patient.birthDate, language)}, ${addressOf(patient)}`],
      [t('validUntil'), formatMoment(validUntil, language)],
      [
        t('medicines'),
        medicines
          .map(
            ({ name, strength, unit, ...howMuch }) =>
              `${strength && !name.includes(strength) ? `${name} ${strength}` : name}: ${kitQuantity({ ...howMuch, unit }, language)}`,
          )
          .join('; '),
      ],
      mark,
    ]),
  };
}

function asked({ reason, askedBy, askedAt, question, answer }: KnownObjection, language: Language): Section {
  const [t, o] = [personTexts(language), objectionTexts(language)];
  const erased = o('erased');
  const answered = answer && (answer.kind === 'stays' ? `${o('stays')}: ${answer.text ?? erased}` : o('signedAnew'));
  return {
    ...{ level: 3, title: o('title') },
    pairs: pairsOf([
      [t('by'), o('askedOn', { name: askedBy, at: formatMoment(askedAt, language) })],
      [OBJECTION_REASON[language][reason], question ?? erased],
      [t('answer'), answered],
      [t('by'), answer && o('answeredOn', { name: answer.by, at: formatMoment(answer.at, language) })],
    ]),
  };
}

function happened(move: string, language: Language): string {
  const words: Record<string, string> = HAPPENED[language];
  return words[move] ?? move;
}
