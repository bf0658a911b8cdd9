import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { isUnreadable, rowsOf } from '../../exchange/sheet/sheet.js';
import { csvCell } from './csv-cell.rules.js';
import { csvOf } from './csv.js';
import { partsOf, type Piece } from './parts-of.js';
import { tableOf, type ExportColumn, type Written } from './table.js';
import { xlsxOf } from './xlsx.js';
import { filesOf } from '../../exchange/sheet/zip.js';

interface Pack {
  lot: string;
  name: string;
  expiry: string | null;
  count: number;
  share: number;
  at: Date;
}

const COLUMNS: ExportColumn<Pack>[] = [
  { title: 'Lot', holds: 'text', value: ({ lot }) => lot },
  { title: 'Middel', value: ({ name }) => name },
  { title: 'Houdbaar tot', value: ({ expiry }) => expiry },
  { title: 'Aantal', value: ({ count }) => count },
  { title: 'Aandeel', holds: 'share', value: ({ share }) => share },
  { title: 'Op', value: ({ at }) => at },
];
const pack = (lot: string, name = 'Midazolam'): Pack => ({
  ...{ lot, name, expiry: '2028-03-31', count: -2.5, share: 0.25 },
  at: new Date('2026-11-29T08:05:00Z'),
});
const piece = (packs: readonly Pack[], next: string | null = null): Piece => ({ ...tableOf(COLUMNS, packs), next });
const none = () => Promise.reject(new Error('nothing follows'));

const csv = async (packs: readonly Pack[]) => {
  let text = '';
  for await (const part of csvOf(partsOf(piece(packs), none), 'afgekapt')) text += part;
  return text;
};
const book = (packs: readonly Pack[]) =>
  buffer(
    xlsxOf(partsOf(piece(packs), none), {
      ...{ title: 'Voorraad / kasten', about: 'Over dit bestand', cutOff: 'afgekapt' },
      facts: (columns, count) => [
        ['Regels', String(count)],
        ...columns.map(({ title }) => [title, 'betekenis'] as const),
      ],
    }),
  );
const readBack = (bytes: Buffer) => {
  const rows = rowsOf(bytes);
  if (isUnreadable(rows)) throw new Error(rows);
  return rows;
};

const LOTS = [
  '0012',
  '1E05',
  'AB12',
  '2-1',
  '12:30',
  'mrt-28',
  '123456789012345',
  '2028-03-31',
  'TRUE',
  '+31 70 123 4567',
];

test('a lot comes back from the CSV as it was, read by our own import and by any that takes blanks off', async () => {
  const text = await csv(LOTS.map((lot) => pack(lot)));
  expect(text.startsWith('\uFEFFLot;Middel;')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const strict = parse(text, { delimiter: ';', bom: true, trim: true });
  expect(strict.slice(1).map(([lot]) => lot?.trim())).toEqual(LOTS);
  const ours = readBack(Buffer.from(text));
  expect(ours.slice(1).map(([lot]) => lot)).toEqual(LOTS);
  expect(ours[1]?.slice(1)).toEqual(['Midazolam', '2028-03-31', '-2,5', '25%', '2026-11-29 09:05']);
});

test.each([
  ['0012', '"\t0012"'],
  ['1E05', '"\t1E05"'],
  ['12 mrt', '"\t12 mrt"'],
  ['2512', '2512'],
  ['2512 AB', '2512 AB'],
  ['<5', '<5'],
  ['AB-1E05', 'AB-1E05'],
  ['Jan de Boer', 'Jan de Boer'],
  ['Mei 12', '"\tMei 12"'],
])('Excel makes nothing else of %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

const HOSTILE = [
  '=1+1',
  '+cmd|x',
  '-2+A1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\n=1',
  '"=1+1"',
  '\0=1',
  '=1;2"3',
];

test('nothing that somebody wrote is worked out by a spreadsheet', async () => {
  for (const text of HOSTILE) {
    const [[cell = ''] = []] = parse(csvCell(text), { delimiter: ';' });
    expect(cell).toMatch(/^['"]/);
  }
  const files = filesOf(await book(HOSTILE.map((name) => pack('AB12', name))));
  const sheet = files.get('xl/worksheets/sheet1.xml')?.().toString() ?? '';
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('xml:space="preserve">=1+1<');
});

test('a workbook has numbers, days and moments as such, and texts as texts', async () => {
  const bytes = await book([...LOTS.map((lot) => pack(lot)), pack('a & b <c> \u0001 😀 \uD800')]);
  const rows = readBack(bytes);
  expect(rows[0]).toEqual(['Lot', 'Middel', 'Houdbaar tot', 'Aantal', 'Aandeel', 'Op']);
  expect(rows.slice(1, -1).map(([lot]) => lot)).toEqual(LOTS);
  expect(rows[1]?.slice(2)).toEqual(['31-3-2028', '-2,5', '0,25', '29-11-2026']);
  expect(rows.at(-1)?.[0]).toBe('a & b <c> 😀');
  const files = filesOf(bytes);
  const sheet = files.get('xl/worksheets/sheet1.xml')?.().toString() ?? '';
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain(`<autoFilter ref="A1:F${String(LOTS.length + 2)}"/>`);
  expect(files.get('xl/workbook.xml')?.().toString()).toContain('<sheet name="Voorraad   kasten"');
  expect(files.get('xl/worksheets/sheet2.xml')?.().toString()).toContain(`>${String(LOTS.length + 1)}<`);
});

test('a list that is too long stops with a sentence, and asks no further', async () => {
  const asked: string[] = [];
  const ask = (cursor: string) => {
    asked.push(cursor);
    return Promise.resolve(piece([pack('C'), pack('D')], 'more'));
  };
  const rows: (readonly Written[])[] = [];
  let isCut = false;
  for await (const part of partsOf(piece([pack('A'), pack('B')], 'on'), ask, 3)) {
    rows.push(...part.rows);
    isCut = part.isCutOff;
  }
  expect({ lots: rows.map(([lot]) => lot), asked, isCut }).toEqual({
    lots: ['A', 'B', 'C'],
    asked: ['on'],
    isCut: true,
  });
  let text = '';
  for await (const part of csvOf(partsOf(piece([pack('A'), pack('B')], 'on'), ask, 2), 'Hier houdt het op'))
    text += part;
  expect(text.endsWith('\r\nHier houdt het op\r\n')).toBe(true);
});

test('what fails halfway breaks the file off, so that nobody takes half a list for a whole one', async () => {
  const stream = xlsxOf(partsOf(piece([pack('A')], 'on'), none), {
    ...{ title: 'x', about: 'y', cutOff: '', facts: () => [] },
  });
  await expect(buffer(stream)).rejects.toThrow('nothing follows');
});
