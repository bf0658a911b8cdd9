import path from 'node:path';
import { formatDay } from '../web/format.js';
import { pdfOf } from '../web/pdf.js';
import { codeOnLabel, pharmacyOnLabel } from './code-on-label.js';
import type { LabelSize } from './label.document.js';
import { DUTCH } from './on-paper.js';
import type { SealedKit } from './papers.query.js';

const FILE = path.join(import.meta.dirname, 'kit-label.typ');

/** For a box at sealing: what lies in it and until when, and nobody's name, for it stands on the shelf first. */
export async function kitLabelsPdf(kits: readonly SealedKit[], size: LabelSize, address: string): Promise<Buffer> {
  const words = {
    title: 'Palliatieve kit',
    kit: 'Kit',
    seal: 'zegel',
    until: 'Te gebruiken tot en met',
    standard: 'Gevuld volgens standaard',
    head: ['Wat', 'Aantal', 'Charge', 'Tot en met'],
  };
  return (await pdfOf(FILE, { size, words, labels: kits.map((kit) => labelOf(kit, address)) })).bytes;
}

function labelOf({ kit, pharmacy, boxCode }: SealedKit, address: string) {
  return {
    ...{ seal: kit.sealNumber, serial: kit.serial, standard: kit.standard },
    code: codeOnLabel(boxCode, address),
    until: formatDay(kit.earliestExpiry, DUTCH),
    pharmacy: pharmacyOnLabel(pharmacy),
    lines: kit.lines.map(({ name, quantity, lot, expiry }) => [
      ...[name, String(quantity), lot, formatDay(expiry, DUTCH, 'medium')],
    ]),
  };
}
