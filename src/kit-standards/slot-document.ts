export const PAPER_KINDS = [
  'execution-order',
  'instruction',
  'leaflet',
  'registration',
  'packing-list',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What is about one patient is made of the request each time; what is the same for everybody comes as a file. */
export const COMES_AS: Record<PaperKind, 'made' | 'file' | 'either'> = {
  'execution-order': 'made',
  instruction: 'file',
  leaflet: 'either',
  registration: 'made',
  'packing-list': 'made',
  other: 'file',
};

/** Without a file: the application makes it. */
export interface SlotDocument {
  paper: PaperKind;
  version: string | null;
  hash: string | null;
}

export const FILE_MOST = 10 * 1024 * 1024;
/** With what a form of many parts needs besides; who sends a little too much is told so at the file. */
export const DOCUMENT_SENT_MOST = 12 * 1024 * 1024;
