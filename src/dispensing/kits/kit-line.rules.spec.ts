import fc from 'fast-check';
import { fraction } from '../../kit-standards/fraction.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import type { WantedLine } from './kit.js';
import { plainLot } from '../../web/input/code.decorator.js';
import { expiryAsPrinted, faultsOfLines } from './kit-line.rules.js';

const today = '2026-11-18';
const inVersion = [
  { code: 'M1', max: 10 },
  { code: 'M2', max: 10 },
];
/** Three of these hold as much as one of the slot's own. */
const standIns: StandIn[] = [
  {
    ...{ slot: 'M1', substitution: 'one', reason: 'tekort', needsConsent: false, least: 30, most: 30 },
    ...{ worth: fraction(1n, 3n), perUnit: fraction(15n) },
    article: {
      ...{ code: '90000042', name: 'Midazolam', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
      ...{ strength: '5 mg/ml', form: 'ampul 1 ml' },
    },
  },
];
const ten: WantedLine = {
  slot: 'M1',
  product: '90000001',
  quantity: 10,
  lot: 'A1',
  expiry: '2027-12-31',
  serial: null,
};
const said = (lines: WantedLine[], recalls: { product: string; lots: string[]; allLots: boolean }[] = []) =>
  faultsOfLines(lines, { inVersion, standIns, recalls, today }).map(
    ({ line, field, says }) => `${line} ${field} ${says}`,
  );

test('ten ampoules of one lot, or five of each of two, fill the slot', () => {
  expect(said([ten])).toEqual([]);
  const five = { ...ten, quantity: 5 };
  expect(said([five, { ...five, lot: 'A2' }])).toEqual([]);
});

test('more than the slot may hold is refused where it becomes too much', () => {
  expect(said([{ ...ten, quantity: 11 }])).toEqual(['0 quantity too-many']);
  expect(said([ten, { ...ten, lot: 'A2', quantity: 1 }])).toEqual(['1 quantity too-many']);
});

test('what stands in counts for the active substance that it holds, and the words say how many of it fit', () => {
  const small = { ...ten, product: '90000042', quantity: 30 };
  expect(said([small])).toEqual([]);
  expect(
    said([
      { ...ten, quantity: 9 },
      { ...small, quantity: 3 },
    ]),
  ).toEqual([]);
  expect(
    said([
      { ...ten, quantity: 9 },
      { ...small, quantity: 4 },
    ]),
  ).toEqual(['1 quantity too-many']);
  expect(faultsOfLines([{ ...small, quantity: 31 }], { inVersion, standIns, recalls: [], today })[0]?.values).toEqual({
    max: 30,
  });
  expect(said([{ ...small, slot: 'M2', quantity: 11 }])).toEqual(['0 quantity too-many']);
});

test('the same lot of the same product stands on one line', () => {
  const two = { ...ten, quantity: 2 };
  expect(said([two, two])).toEqual(['1 lot line-twice']);
  expect(said([two, { ...two, slot: 'M2' }])).toEqual([]);
});

test('what expired yesterday, a recalled lot and a slot of another standard are refused', () => {
  expect(said([{ ...ten, expiry: '2026-11-17' }])).toEqual(['0 expiry expired']);
  expect(said([{ ...ten, expiry: today }])).toEqual([]);
  expect(said([ten], [{ product: '90000001', lots: ['A1'], allLots: false }])).toEqual(['0 lot lot-recalled']);
  expect(said([ten], [{ product: '90000001', lots: [], allLots: true }])).toEqual(['0 lot lot-recalled']);
  expect(said([ten], [{ product: '90000002', lots: ['A1'], allLots: false }])).toEqual([]);
  expect(said([{ ...ten, slot: 'X1' }])).toEqual(['0 slot slot-unknown']);
});

test('a month on a pack means its last day', () => {
  expect(['2027-05', '2027-05-', '2027-05-00', '2027-05-12'].map(expiryAsPrinted)).toEqual([
    '2027-05-31',
    '2027-05-31',
    '2027-05-31',
    '2027-05-12',
  ]);
  expect(['2027-13', '27-05', '2027-02-30', '', '--'].map(expiryAsPrinted)).toEqual([null, null, null, null, null]);
});

test('a lot is the same lot however it was typed', () => {
  expect(plainLot('  ab12  x ')).toBe('AB12 X');
  fc.assert(fc.property(fc.string(), (text) => plainLot(plainLot(text)) === plainLot(text)));
});
