import { readXml } from './xml.js';
import { asTyped, shownAs, type Shown } from './xlsx-number.js';
import { filesOf } from './zip.js';

type Files = ReturnType<typeof filesOf>;
interface Book {
  shared: readonly string[];
  styles: readonly Shown[];
  from1904: boolean;
}

export const isXlsx = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
/** A workbook of before 2007, or one with a password. */
export const isOldWorkbook = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

/** The first sheet that can be seen; throws when it cannot be read. Of a formula what it came to when it was saved: nothing is worked out here. */
export function rowsOfXlsx(bytes: Buffer, mostRows: number): string[][] {
  const files = filesOf(bytes);
  const { sheet, from1904 } = firstSheet(files);
  return rowsIn(
    part(files, sheet) ?? Buffer.of(),
    { shared: sharedIn(files), styles: stylesIn(files), from1904 },
    mostRows,
  );
}

const part = (files: Files, name: string): Buffer | undefined => files.get(name)?.();

function firstSheet(files: Files): { sheet: string; from1904: boolean } {
  let [id, from1904] = ['', false];
  readXml(part(files, 'xl/workbook.xml') ?? Buffer.of(), {
    open(name, { id: its = '', state, date1904 }) {
      if (name === 'sheet' && id === '' && (state ?? 'visible') === 'visible') id = its;
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  let target = '';
  readXml(part(files, 'xl/_rels/workbook.xml.rels') ?? Buffer.of(), {
    open(name, { Id, Target = '' }) {
      if (name === 'Relationship' && Id === id) target = Target;
    },
  });
  if (target === '') throw new Error('a workbook without a sheet');
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

/** Texts that several cells share; a hint at how one is pronounced is none. */
function sharedIn(files: Files): string[] {
  const texts: string[] = [];
  let [inText, inHint] = [false, false];
  readXml(part(files, 'xl/sharedStrings.xml') ?? Buffer.from('<sst/>'), {
    open(name) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') inHint = true;
      inText = name === 't' && !inHint;
    },
    text(text) {
      if (inText) texts.push(`${texts.pop() ?? ''}${text}`);
    },
    close(name) {
      if (name === 'rPh') inHint = false;
      inText = false;
    },
  });
  return texts;
}

function stylesIn(files: Files): Shown[] {
  const codes = new Map<number, string>();
  const styles: Shown[] = [];
  let inCells = false;
  readXml(part(files, 'xl/styles.xml') ?? Buffer.from('<styleSheet/>'), {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(shownAs(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function rowsIn(sheet: Buffer, book: Book, mostRows: number): string[][] {
  const rows: string[][] = [];
  let [row, column, type, style, value, inValue] = [0, 0, '', 0, '', false];
  readXml(sheet, {
    open(name, { r, t = 'n', s = '0' }) {
      if (name === 'row') [row, column] = [r === undefined ? row + 1 : Number(r), 0];
      if (name === 'c') [column, type, style, value] = [r === undefined ? column + 1 : columnOf(r), t, Number(s), ''];
      inValue = name === 'v' || name === 't';
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      inValue = false;
      if (name !== 'c' || value === '' || column > MOST_WIDE || row < 1) return;
      if (row > mostRows) throw new TooManyRows();
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push('');
      cells[column - 1] = saidIn(value, type, style, book);
    },
  });
  return rows;
}

export class TooManyRows extends Error {}
/** Far to the right a sheet has colours, and nothing that is read. */
const MOST_WIDE = 256;

function saidIn(value: string, type: string, style: number, { shared, styles, from1904 }: Book): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nee';
  return type === 'n' ? asTyped(value, styles[style] ?? 'number', from1904) : value;
}

/** C5 stands in the third column. */
const columnOf = (cell: string): number =>
  Array.from(cell.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
