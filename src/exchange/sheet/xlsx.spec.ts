import { workbook, zipped } from '../../../test/factories/workbooks.js';
import { MOST_ROWS, rowsOf } from './sheet.js';

test('a workbook is read as it is shown: text, shared text, numbers, days, times, yes and no, and what a formula came to', () => {
  const cells = [
    '<c r="A3" s="1"><v>2990001</v></c>',
    '<c r="B3" t="s"><v>0</v></c>',
    '<c r="C3" t="s"><v>1</v></c>',
    '<c r="D3"><v>52.081199999999995</v></c>',
    '<c r="E3" s="2"><v>46174</v></c>',
    '<c r="F3" s="3"><v>0.354166666666667</v></c>',
    '<c r="G3" t="b"><v>1</v></c>',
    '<c r="H3" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>',
    '<c r="J3" t="inlineStr"><is><t>los</t></is></c>',
    '<c r="K3" s="4"><v>46023</v></c>',
    '<c r="L3" t="e"><v>#N/A</v></c>',
  ];
  const rows = rowsOf(
    workbook(['<row r="1"><c r="B1" t="str"><v>AGB</v></c></row>', `<row r="3">${cells.join('')}</row>`]),
  );
  expect(rows).toEqual([
    ['', 'AGB'],
    [],
    [
      '02990001',
      'Apotheek “Één” & Co',
      'De Linde',
      '52,0812',
      '1-6-2026',
      '8:30',
      'ja',
      'ab',
      '',
      'los',
      '1-1-2026',
      '#N/A',
    ],
  ]);
});

test('of a workbook the first sheet that can be seen is read, and the number of a line is that of the sheet', () => {
  const rows = rowsOf(
    workbook(['<row><c t="str"><v>een</v></c></row>', '<row r="7"><c r="A7" t="str"><v>zeven</v></c></row>']),
  );
  expect(rows).toEqual([['een'], [], [], [], [], [], ['zeven']]);
});

const BOMB = Buffer.alloc(200 * 1024 * 1024, 'a');
test.each<[string, () => Buffer, string]>([
  ['a workbook that unpacks without end', () => workbook([], { 'xl/sharedStrings.xml': BOMB }), 'unreadable'],
  ['a zip that is no workbook', () => zipped({ 'lees.txt': 'hallo' }), 'unreadable'],
  ['half a workbook', () => workbook([]).subarray(0, 300), 'unreadable'],
  [
    'a workbook that is not well formed',
    () => workbook(['<row><c>'], { 'xl/workbook.xml': '<a><b></a>' }),
    'unreadable',
  ],
  [
    'a workbook with entities that grow',
    () => workbook([], { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "&b;&b;">]><workbook>&b;</workbook>' }),
    'unreadable',
  ],
  [
    'a sheet with a row far below',
    () => workbook([`<row r="${String(MOST_ROWS + 5)}"><c><v>1</v></c></row>`]),
    'too-many-rows',
  ],
  ['an empty sheet', () => workbook(['<row r="1"/>']), 'empty'],
  ['a workbook of an old Excel', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-workbook'],
])('%s is told as what it is', (_, bytes, why) => {
  expect(rowsOf(bytes())).toBe(why);
});
