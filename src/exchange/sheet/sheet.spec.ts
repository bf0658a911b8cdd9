import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { isUnreadable, MOST_COLUMNS, MOST_ROWS, pastedRows, rowsOf } from './sheet.js';

/** What Windows-1252 has and Latin-1 has not, each with its byte. */
const HIGH = new Map(
  [
    ...Array.from('€').map((sign): [string, number] => [sign, 0x80]),
    ...Array.from('‚ƒ„…†‡ˆ‰Š‹Œ').map((sign, i): [string, number] => [sign, 0x82 + i]),
    ...Array.from('Ž').map((sign): [string, number] => [sign, 0x8e]),
    ...Array.from('‘’“”•–—˜™š›œ').map((sign, i): [string, number] => [sign, 0x91 + i]),
    ...Array.from('žŸ').map((sign, i): [string, number] => [sign, 0x9e + i]),
  ].map(([sign, byte]) => [sign, byte]),
);
const cp1252 = (text: string) => Buffer.from(Array.from(text, (sign) => HIGH.get(sign) ?? sign.charCodeAt(0)));
const WAYS: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'Windows-1252': cp1252,
};

const sign = fc.constantFrom(...Array.from('aZ09 éëïüñßøÅ€‘’“”–•;,|"\t\n()+-./@:Žœ'));
const cell = fc.string({ unit: sign, maxLength: 12 });
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((row) => [...row.map((one) => one.replaceAll('\t', ' ')), 'einde']));
/** As `sheet.ts` says it leaves a cell: without spaces around, and without what no sheet meant. */
const tidied = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n;,|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

test.each(Object.keys(WAYS))('what was written in %s comes back, whatever stands between cells and lines', (way) => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('\r\n', '\n'),
      (rows, separator, lineEnd) => {
        const text = rows.map((row) => row.map((one) => quoted(one, separator)).join(separator)).join(lineEnd);
        const bytes = WAYS[way]?.(`${text}${lineEnd}`) ?? Buffer.of();
        // "Å‘" in Windows-1252 is "ő" in UTF-8: nobody can tell the two apart.
        fc.pre(way !== 'Windows-1252' || /^[\u0000-\u007f]*$/u.test(text) || !isUtf8(bytes));
        expect(rowsOf(bytes)).toEqual(rows.map((row) => row.map(tidied)));
      },
    ),
    { numRuns: 300 },
  );
});

test('a line keeps the number that the sheet gives it, with empty lines above and ends of lines in a cell', () => {
  const text = 'sep=;\r\nnaam;adres\r\n\r\nA;"straat 1\r\n2512 AB"\r\nB;\r\n;;\r\n';
  expect(rowsOf(Buffer.from(text))).toEqual([[], ['naam', 'adres'], [], ['A', 'straat 1\n2512 AB'], ['B']]);
});

test('what was copied from a sheet has tabs between its cells', () => {
  expect(pastedRows('agb\tnaam\n02990001\tApotheek "De Hoek", Delft\n')).toEqual([
    ['agb', 'naam'],
    ['02990001', 'Apotheek "De Hoek", Delft'],
  ]);
});

test.each([
  ['nothing at all', Buffer.from(''), 'empty'],
  ['separators only', Buffer.from(';;;\r\n;;;\r\n'), 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'unreadable'],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'pdf'],
  ['too many lines', Buffer.from('a;b\n'.repeat(MOST_ROWS + 2)), 'too-many-rows'],
  ['too many columns', Buffer.from('a;'.repeat(MOST_COLUMNS + 1) + 'a'), 'too-many-columns'],
])('%s is told as what it is', (_, bytes, why) => {
  const read = rowsOf(bytes);
  expect(isUnreadable(read) ? read : 'read').toBe(why);
});
