import { inflateSync } from 'node:zlib';

export type PdfFault = 'no-pdf' | 'encrypted' | 'active' | 'unreadable';

const BEGIN = '%PDF-';
const END = /%%EOF\s*$/;
/** What does something by itself, or carries another file along. Names end where a sign follows that no name holds. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData)(?![\w#.-])/;
const ENCRYPTED = /\/Encrypt(?![\w#.-])/;
const STREAM = /\bstream\r?\n/g;
/** Packed in a way that unfolding alone does not undo. */
const PREDICTED = /\/Predictor\s*(?:[2-9]|1\d)/;
/** Objects packed together unfold to no more than this. */
const UNFOLDED_MOST = 64 * 1024 * 1024;

/** Whether a file is a PDF that only shows something: what cannot be looked into is refused, for a network sends it to everybody. */
export function faultOfPdf(bytes: Buffer): PdfFault | null {
  const text = bytes.toString('latin1');
  if (!text.startsWith(BEGIN) || !END.test(text.slice(-1024))) return 'no-pdf';
  const { outside, packed } = partsOf(text);
  const objects = [plain(outside)];
  for (const at of packed) {
    const unfolded = at === null ? null : unfold(bytes.subarray(at));
    if (unfolded === null) return 'unreadable';
    objects.push(plain(unfolded));
  }
  if (objects.some((part) => ENCRYPTED.test(part))) return 'encrypted';
  return objects.some((part) => ACTIVE.test(part)) ? 'active' : null;
}

/** A sign in a name may be written as its number. */
const plain = (text: string): string =>
  text.replaceAll(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What stands outside the streams, and where the streams begin that hold objects of their own; null for one that cannot be read. */
function partsOf(text: string): { outside: string; packed: (number | null)[] } {
  const outside: string[] = [];
  const packed: (number | null)[] = [];
  let from = 0;
  STREAM.lastIndex = 0;
  for (let found = STREAM.exec(text); found; found = STREAM.exec(text)) {
    const before = text.slice(from, found.index);
    outside.push(before);
    const start = STREAM.lastIndex;
    const says = plain(before.slice(before.lastIndexOf(' obj') + 1));
    if (/\/ObjStm(?![\w#.-])/.test(says)) packed.push(PREDICTED.test(says) ? null : start);
    const end = text.indexOf('endstream', start);
    if (end < 0) break;
    from = end;
    STREAM.lastIndex = end + 'endstream'.length;
  }
  outside.push(text.slice(from));
  return { outside: outside.join('\n'), packed };
}

function unfold(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: UNFOLDED_MOST }).toString('latin1');
  } catch {
    return null;
  }
}
