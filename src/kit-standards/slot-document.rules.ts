import type { SlotDocumentInput } from './slot-document.input.js';
import { COMES_AS, FILE_MOST, type SlotDocument } from './slot-document.js';
import { faultOfPdf, type PdfFault } from './pdf-file.rules.js';

export interface DocumentFault {
  field: 'file' | 'version';
  says: PdfFault | 'made-here' | 'file-needed' | 'too-large' | 'version-needed';
}

/** What no document of a kit may be; `former` is what lies in the slot now. */
export function faultsOfDocument(
  { paper, version }: SlotDocumentInput,
  bytes: Buffer | null,
  former: SlotDocument | null,
): DocumentFault[] {
  const comesAs = COMES_AS[paper];
  if (comesAs === 'made') return bytes ? [{ field: 'file', says: 'made-here' }] : [];
  const kept = former?.hash ?? null;
  if (!bytes && kept === null) return comesAs === 'file' || version ? [{ field: 'file', says: 'file-needed' }] : [];
  const faults: DocumentFault[] = version ? [] : [{ field: 'version', says: 'version-needed' }];
  const says = bytes && (bytes.length > FILE_MOST ? 'too-large' : faultOfPdf(bytes));
  return says ? [...faults, { field: 'file', says }] : faults;
}
