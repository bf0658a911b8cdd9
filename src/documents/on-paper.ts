import { PROOF_SHOWN } from '../access/proof.text.js';
import type { KnownOrder } from '../requests/asking/orders.service.js';
import type { FormSigned, SignedOrder } from '../requests/asking/order.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import { medicineNow, uncounted, useNow } from '../requests/asking/ordered-otherwise.text.js';
import { useInWords } from '../kit-standards/direction-words.text.js';
import { birthDateInWords } from '../patients/birth-date.text.js';
import { addressOf, nameOf, postcodeShown } from '../patients/patient.js';
import { PROFESSION_NAMES, PROFESSIONS, type Profession } from '../people/professions.text.js';
import type { PaperPair, PaperSection } from '../web/paper.js';
import { formatDay, formatMoment } from '../web/format.js';
import type { Language } from '../web/texts.js';
import { dayOf, type PlainDate } from '../platform/calendar.js';
import type { PackedLine, PaperFacts } from './papers.query.js';

/** Everything that the papers of one case say. */
export interface OnPaper extends PaperFacts {
  number: number;
  order: KnownOrder;
  /** The patient lives elsewhere than was signed. */
  signedElsewhere?: boolean;
  /** When it is made. */
  at: Date;
}

/** Legal papers are Dutch, whoever prints them. */
export const DUTCH = 'nl';

/** As high as a line that is written by hand. */
export const TO_WRITE = '\u00a0\n\u00a0';

export const pairs = (rows: readonly (readonly [string, string | false | null | undefined])[]): PaperPair[] =>
  rows.flatMap(([key, value]) => (value ? [[key, value] as PaperPair] : []));

/** Whose it is, as was signed. */
export const patientPairs = ({ patient }: SignedOrder): PaperPair[] =>
  pairs([
    ['Naam', nameOf(patient)],
    ['Geboren', birthDateInWords(patient.birthDate, DUTCH)],
    ['Adres', addressOf(patient)],
    ['Telefoon', patient.phone],
  ]);

export function prescriberSection({ content: { prescriber, practice, afterHours } }: KnownOrder): PaperSection {
  const address = [
    practice.street,
    [practice.postcode && postcodeShown(practice.postcode), practice.place].filter(Boolean).join(' '),
  ];
  return {
    level: 2,
    title: 'Voorschrijver',
    pairs: pairs([
      ['Naam', prescriber.name],
      [
        'Beroep',
        PROFESSIONS.find((one) => one === prescriber.profession) &&
          PROFESSION_NAMES.nl[prescriber.profession as Profession],
      ],
      ['BIG-nummer', prescriber.big],
      ['Praktijk', practice.name],
      ['AGB-code', practice.agb],
      ['Adres', address.filter(Boolean).join(', ')],
      ['Telefoon', practice.phone],
      ['Direct nummer', prescriber.phone],
      ...afterHours.map(({ name, phone }) => ['Buiten kantoortijd', `${name}, ${phone}`] as const),
    ]),
  };
}

/** What lies in the boxes of it. */
export const linesOf = ({ slot }: OrderedMedicine, kits: OnPaper['kits']): PackedLine[] =>
  kits.flatMap((kit) => kit.lines).filter((line) => line.slot === slot);

/** What lies in the box, or is to lie there as was signed, is another substance: then nothing that was agreed of this medicine is told of it. */
export function isOtherSubstance(medicine: OrderedMedicine, { shortages }: SignedOrder, kits: OnPaper['kits']) {
  const { slot, atc } = medicine;
  const lines = linesOf(medicine, kits);
  if (lines.length > 0) return lines.some((line) => line.atc !== atc);
  const signed = shortages?.find((shortage) => shortage.slot === slot);
  return signed?.otherSubstance === true && signed.agreed !== false;
}

/** On every paper beside the order itself: which medicines the prescriber wants otherwise than the network agreed. */
export function otherwiseSection({ medicines }: SignedOrder): PaperSection[] {
  const rows = medicines.flatMap((medicine) => {
    const { name, unit, directions = [] } = medicine;
    const uses = directions.flatMap((it) =>
      useNow(uncounted(it), unit, DUTCH).map((line) => `${useInWords(it, DUTCH)}: ${line}`),
    );
    const lines = [...medicineNow(medicine, DUTCH), ...uses];
    return lines.length > 0 ? [[name, lines.join('; ')] as const] : [];
  });
  return rows.length > 0 ? [{ level: 2, title: 'Anders dan de afspraken van het netwerk', pairs: pairs(rows) }] : [];
}

/** A signature that can be looked up. */
export const signatureSection = ({ hash, signedAt, confirmedWith, validUntil, content }: KnownOrder): PaperSection => ({
  level: 2,
  title: 'Ondertekening',
  pairs: pairs([
    ...(content.signedForm
      ? onForm(content.prescriber.name, content.signedForm)
      : [
          ['Ondertekend', `${content.prescriber.name}, ${formatMoment(signedAt, DUTCH)}`] as const,
          ...(confirmedWith ? [['Bevestigd', PROOF_SHOWN.nl[confirmedWith]] as const] : []),
        ]),
    ['Geldig tot en met', formatMoment(validUntil, DUTCH)],
    ['Kenmerk', inGroups(hash)],
  ]),
});

const onForm = (prescriber: string, { signedOn, attachedBy, organisation, attachedAt, hash }: FormSigned) =>
  [
    ['Ondertekend op papier', `${prescriber}, ${formatDay(signedOn, DUTCH)}`],
    ['Formulier toegevoegd', `${attachedBy}, ${organisation}, ${formatMoment(new Date(attachedAt), DUTCH)}`],
    ['Kenmerk van het formulier', inGroups(hash)],
  ] as const;

/** As one reads it aloud, and so that it fits a narrow screen and a column of a paper. */
export const inGroups = (hash: string): string => hash.replaceAll(/.{8}(?=.)/g, '$& ');

/** The day under what was signed. */
export const signedOn = ({ signedAt, content }: KnownOrder): PlainDate =>
  content.signedForm?.signedOn ?? dayOf(signedAt);

const FOOTER = {
  nl: { born: 'geboren', request: 'Aanvraag', made: 'gemaakt op' },
  en: { born: 'born', request: 'Request', made: 'made on' },
};

/** On every sheet whose it is: sheets come apart. */
export function footerOf(
  { number, at, order }: Pick<OnPaper, 'number' | 'at' | 'order'>,
  language: Language = DUTCH,
): string {
  const { patient } = order.content;
  const { born, request, made } = FOOTER[language];
  const who = `${nameOf(patient)}, ${born} ${birthDateInWords(patient.birthDate, language)}`;
  return `${who}. ${request} ${String(number)}, ${made} ${formatMoment(at, language)}`;
}
