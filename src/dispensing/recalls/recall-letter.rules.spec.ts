import fc from 'fast-check';
import { between, lotsIn, namesAnException, namesARange, readLetter, skeletonOf } from './recall-letter.rules.js';

test('lots are read one by one or as copied from a letter, each once', () => {
  expect(lotsIn(['A12'])).toEqual(['A12']);
  expect(lotsIn(['a12, B7;\n b7 ', 'C3'])).toEqual(['A12', 'B7', 'C3']);
});

test.each([
  'A12 en B7',
  'A12\tB7',
  'Lotnummers: A12, B7.',
  'Charge A12\n• Charge B7',
  '- A12\r\n- B7\r\n',
  'lot nr. A12 and lot nr. B7',
  '(A12) & (B7)',
  'batch#A12; batch#B7',
  'A12\u00A0en B7',
])('a letter that says %j recalls two lots', (text) => {
  expect(lotsIn([text])).toEqual(['A12', 'B7']);
});

test('a space that may belong to a lot is looked for both ways', () => {
  expect(lotsIn(['A12 B7'])).toEqual(['A12 B7', 'A12', 'B7']);
  expect(lotsIn(['LOTUS1, CHARGE2'])).toEqual(['LOTUS1', 'CHARGE2']);
});

test('what lies between two lots only the manufacturer knows', () => {
  for (const text of ['A12 t/m A19', 'A12 tot en met A19', 'A12 - A19']) expect(namesARange([text])).toBe(true);
  for (const text of ['A-12', 'A12, A19', '- A12']) expect(namesARange([text])).toBe(false);
});

test('nothing, or what cannot be a lot, is no recall', () => {
  expect(lotsIn([])).toBeNull();
  expect(lotsIn([' , '])).toBeNull();
  expect(lotsIn(['A12', 'X'.repeat(21)])).toBeNull();
});

const read = (text: string, known: string[] = []) => readLetter([text], new Set(known));

test('a whole letter gives its lots, and not its days, amounts and article numbers', () => {
  const letter = `Geachte heer, mevrouw,

Wij roepen op 3 november 2026 morfine 10 mg/ml, RVG 12345, terug. Het gaat om de charges:
• A123 (exp. 03-2028)
• Charge: B77X, houdbaar t/m 31-03-2028
en (C9001).
Stuur de 20 ampullen vóór 30-11-2026 terug.`;
  const { lots, ranges, others } = read(letter);
  expect([lots, ranges]).toEqual([['A123', 'B77X', 'C9001'], []]);
  expect(others).toContain('GEACHTE');
});

test('a lot of letters only, or a short one, is read where it is known here', () => {
  expect(read('GOOD en A1 en zin').lots).toEqual([]);
  expect(read('GOOD en A1 en zin', ['GOOD', 'A1']).lots).toEqual(['GOOD', 'A1']);
  expect(read('A 12, B 7').lots).toEqual(['A 12', 'B 7']);
});

test('from one lot to another is a question: the two are lots, and what lies between is looked for here', () => {
  expect(read('A102 t/m A119 en C300')).toMatchObject({
    lots: ['A102', 'A119', 'C300'],
    ranges: [{ from: 'A102', until: 'A119' }],
  });
  expect(read('A102 tot en met 119').ranges).toEqual([{ from: 'A102', until: 'A119' }]);
  expect(read('A102 tot en met 119').lots).toEqual(['A102', 'A119']);
  const here = ['A101', 'A102', 'A103', 'A118', 'A119', 'A1030', 'B105'];
  expect(between({ from: 'A102', until: 'A119' }, here)).toEqual(['A103', 'A118']);
});

test.each([
  ['A012', 'A12'],
  ['0012345', '12345'],
  ['AO12', 'A012'],
  ['AI12', 'A112'],
  ['a 12-b', 'A12B'],
])('%s may be meant by %s', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

test('other digits in another order are another lot', () => {
  expect(new Set(['A12', 'A21', 'B12', 'A120', 'A1200', 'A102'].map(skeletonOf)).size).toBe(6);
});

test('every lot of a letter is found, however the letter lists it', () => {
  const lot = fc.stringMatching(/^[A-HJ-NP-Z]{1,3}[1-9]\d{2,6}[A-Z]?$/).filter((text) => !/^(EXP|ZI|TOT)/.test(text));
  const lots = fc.uniqueArray(lot, { minLength: 1, maxLength: 12 });
  const around = fc.constantFrom(
    (text: string) => text,
    (text: string) => `Charge ${text}`,
    (text: string) => `lotnr. ${text.toLowerCase()}`,
    (text: string) => `(${text})`,
    (text: string) => `${text} (exp 03-2028)`,
    (text: string) => `batch: ${text}.`,
  );
  const between = fc.constantFrom(', ', '; ', '\n', '\t', ' en ', ' & ', '\n• ', '\r\n- ', '\u00A0en ', ',\n');
  const before = fc.constantFrom('', 'Betreft: morfine 10 mg/ml, charges: ', 'Op 3-11-2026 teruggeroepen:\n', '• ');
  fc.assert(
    fc.property(lots, around, between, before, (all, dress, join, begin) => {
      expect(read(begin + all.map(dress).join(join)).lots).toEqual(all);
    }),
    { numRuns: 500 },
  );
});

test('lots of digits alone also have a range, and two that stand against each other are read as both', () => {
  expect(read('01262 t/m 01265')).toMatchObject({ ranges: [{ from: '01262', until: '01265' }] });
  expect(read('01262 t/m 65').ranges).toEqual([{ from: '01262', until: '01265' }]);
  expect(read('01262-01265').ranges).toEqual([{ from: '01262', until: '01265' }]);
  expect(read('lot nr.01264').lots).toEqual(['01264']);
  for (const text of ['01263/01264', '01263/64', '01263|01264', '01263.01264'])
    expect(read(text).lots).toEqual(expect.arrayContaining(['01263', '01264']));
  expect(read('20 - 30 ampullen').ranges).toEqual([]);
  expect(read('AB12/34', ['AB12/34']).lots).toEqual(['AB12/34']);
});

test.each(['alle charges behalve 01264', 'vanaf 01264', '01264 en hoger', '01262 t/m 01265 (niet: 01264)'])(
  '%s is a question: nobody knows from it which lots are meant',
  (text) => {
    expect(read(text).exceptions).not.toEqual([]);
    expect(namesAnException([text])).toBe(true);
  },
);

test('an article before a lot and a telephone number below a letter are no lots', () => {
  const read = readLetter(
    ['Het betreft de charges de L101, 02264 en 02265-B. Belt u bij vragen 070-1234567'],
    new Set(),
  );
  expect(read.lots.sort()).toEqual(['02264', '02265-B', 'L101']);
});
