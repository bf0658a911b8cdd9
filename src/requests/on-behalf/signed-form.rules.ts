import { typeOf } from '../../access/files/file-types.js';
import { faultOfPdf, type PdfFault } from '../../kit-standards/pdf-file.rules.js';
import type { AskedMedicine } from '../asking/ordered-medicine.js';
import type { OrderLine } from '../asking/order-line.js';

export type FormType = 'application/pdf' | 'image/jpeg';
export type FormFault = PdfFault | 'file-needed' | 'too-large' | 'wrong-type';

export const FORM_MOST = 10 * 1024 * 1024;
/** With what a form of many parts needs besides; who sends a little too much is told so at the file. */
export const FORM_SENT_MOST = 12 * 1024 * 1024;

/** A photograph or a PDF that only shows something. What somebody says it is counts for nothing. */
export function faultOfForm(bytes: Buffer | null): FormFault | null {
  if (!bytes) return 'file-needed';
  if (bytes.length > FORM_MOST) return 'too-large';
  const type = typeOf(bytes);
  if (type !== 'application/pdf' && type !== 'image/jpeg') return 'wrong-type';
  return type === 'application/pdf' ? faultOfPdf(bytes) : null;
}

export const formTypeOf = (bytes: Buffer): FormType =>
  typeOf(bytes) === 'application/pdf' ? 'application/pdf' : 'image/jpeg';

/** How many of each opium medicine the form says; none is a medicine left out. */
export interface OpiumOnForm {
  slot: string;
  quantity: number;
}
export const linesOnForm = (opium: readonly OpiumOnForm[]): OrderLine[] =>
  opium.map(({ slot, quantity }) => ({
    ...{ slot, number: null, dose: null, intervalMinutes: null, maxDay: null, remark: null },
    ...{ quantity: quantity || null, leftOut: quantity === 0 },
  }));

/** Where the form says otherwise than the network agreed, only the form tells how a medicine is given. */
export const withoutDirections = (medicines: readonly AskedMedicine[]): AskedMedicine[] =>
  medicines.map((medicine) => ({ ...medicine, directions: [] }));
