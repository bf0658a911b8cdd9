import path from 'node:path';
import { pdfOf } from '../../web/pdf.js';
import { qrSvg } from '../../web/qr.js';
import { addressToType, boxCodeInGroups, boxPath } from './box-code.js';

const FILE = path.join(import.meta.dirname, 'box-roll.typ');

/** Sheets of 24 stickers of 70 by 37 millimetres; what is printed for on a box is Dutch. */
export async function boxRollPdf(codes: readonly string[], address: string): Promise<Buffer> {
  const words = { title: 'Codes voor op de doos', kit: 'Palliatieve kit', report: 'Open of gebruikt? Meld het hier:' };
  const stickers = codes.map((code) => ({
    qr: qrSvg(`${address}${boxPath(code)}`),
    groups: boxCodeInGroups(code),
  }));
  return (await pdfOf(FILE, { words, stickers, at: addressToType(address) })).bytes;
}
