import fc from 'fast-check';
import { dialled, telephonesIn } from './telephone.js';

const of = (text: string) => telephonesIn(text)?.map(({ dialled: number, then, who }) => [number, then, who]);

test.each([
  ['070-1234567 (dochter)', [['+31701234567', null, 'dochter']]],
  [
    '070-1234567 / 06-12345678',
    [
      ['+31701234567', null, null],
      ['+31612345678', null, null],
    ],
  ],
  ['06.12.34.56.78', [['+31612345678', null, null]]],
  ['070–1234567', [['+31701234567', null, null]]],
  ['+31 (0)70 346 96 69', [['+31703469669', null, null]]],
  ['0031703469669', [['+31703469669', null, null]]],
  ['(070) 346 96 69 tst. 12', [['+31703469669', '12', null]]],
  ['088 1234567, keuze 2', [['+31881234567', '2', null]]],
  ['Tel: 070 3469669', [['+31703469669', null, null]]],
  ['dochter Ans: 06 12345678', [['+31612345678', null, 'dochter Ans']]],
  [
    '06-12345678 of 06-87654321 (zoon)',
    [
      ['+31612345678', null, null],
      ['+31687654321', null, 'zoon'],
    ],
  ],
  ['070-1234567 (na 18.00 uur)', [['+31701234567', null, 'na 18.00 uur']]],
  ['06-12345678 buurvrouw 18-20 u', [['+31612345678', null, 'buurvrouw 18-20 u']]],
  ['070-1234567 #2', [['+31701234567', '2', null]]],
  [
    '070-1234567 06-12345678',
    [
      ['+31701234567', null, null],
      ['+31612345678', null, null],
    ],
  ],
  ['+32 2 123 45 67', [['+3221234567', null, null]]],
  ['0800-1234', [['08001234', null, null]]],
])('%s is dialled right', (text, numbers) => {
  expect(of(text)).toEqual(numbers);
});

test.each([
  '112',
  'abc',
  '00000000',
  '070-123456',
  '06 1234 5678 9',
  '',
  '   ',
  '112233',
  '+31 12',
  '070-1234567 / bellen',
])('%p is no telephone number', (text) => {
  expect(telephonesIn(text)).toBeNull();
});

test('however a Dutch number is cut up, the same one is dialled', () => {
  const cuts = fc.array(fc.constantFrom(' ', '-', '.', '\u00A0', '\u2013'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{8}$/), cuts, fc.nat(9), (number, signs, from) => {
      const cut = signs.reduce((text, sign, i) => `${text.slice(0, from + i)}${sign}${text.slice(from + i)}`, number);
      return dialled(cut) === `+31${number.slice(1)}`;
    }),
  );
});
