import { CsvError, parse } from 'csv-parse/sync';

const SEPARATORS = [';', '\t', ',', '|'] as const;
/** Excel's own first line, which says how the rest is cut. */
const SAYS = /^sep=([;,\t|])\r?\n/i;
/** How much of it is looked at to see how it is cut. */
const SAMPLE = 20_000;

/** The rows of a text as a sheet had them, with every line that is empty; null when quotes are never closed. */
export function rowsOfText(text: string): string[][] | null {
  if (text.includes('\0')) return null; // a picture, a workbook: anything but text
  const said = SAYS.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const rows = cut(body, said?.[1] ?? separatorIn(body));
  return said && rows ? [[], ...rows] : rows;
}

function cut(text: string, delimiter: string): string[][] | null {
  const how = { delimiter, relaxColumnCount: true, skipEmptyLines: false, bom: true } as const;
  try {
    return parse(text, how);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return looseQuotes(text, delimiter);
  }
}

/** A quote in the middle of a cell is an inch or a mistake: such a text is read as it stands, line by line. */
function looseQuotes(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: false, bom: true, relaxQuotes: true });
  } catch {
    return null;
  }
}

/** The sign that most lines have equally often, outside quotes. */
function separatorIn(text: string): string {
  const lines = text
    .slice(0, SAMPLE)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const scored = SEPARATORS.map((sign) => ({
    sign,
    score: agreement(lines.map((line) => line.split(sign).length - 1)),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).sign;
}

function agreement(counts: readonly number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
  return Math.max(0, ...often.values());
}
