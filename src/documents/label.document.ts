import path from 'node:path';
import { birthDateInWords } from '../patients/birth-date.text.js';
import { addressOf, nameOf } from '../patients/patient.js';
import { dayOf } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { pdfOf } from '../web/pdf.js';
import { codeOnLabel, pharmacyOnLabel } from './code-on-label.js';
import { DUTCH, type OnPaper } from './on-paper.js';

export const LABEL_SIZES = ['a6', 'printer', 'a4'] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];
const FILE = path.join(import.meta.dirname, 'label.typ');

/** For the outside of each box: whose it is, whom to phone and the code to report with, nothing of what lies in it or why. */
export async function labelPdf(cases: readonly OnPaper[], size: LabelSize, address: string): Promise<Buffer> {
  const labels = cases.flatMap((of) => labelsOf(of, address));
  const words = {
    title: 'Palliatieve kit',
    only: 'Alleen te openen door arts of verpleegkundige',
    born: 'Geboren',
    packed: 'Klaargezet',
  };
  return (await pdfOf(FILE, { size, words, labels })).bytes;
}

function labelsOf({ order, kits, pharmacy, number }: OnPaper, baseAddress: string) {
  const { patient } = order.content;
  return kits.map((kit) => ({
    name: nameOf(patient),
    born: birthDateInWords(patient.birthDate, DUTCH),
    address: addressOf(patient),
    day: formatDay(dayOf(new Date(kit.packedAt)), DUTCH),
    number: `Aanvraag ${String(number)}`,
    kit: `Kit ${kit.serial}, zegel ${kit.sealNumber}`,
    expiry: `Te gebruiken tot en met ${formatDay(kit.earliestExpiry, DUTCH)}`,
    code: codeOnLabel(kit.boxCode, baseAddress),
    pharmacy: pharmacyOnLabel(pharmacy),
  }));
}
