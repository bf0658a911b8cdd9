import fc from 'fast-check';
import { difference, type SlotContents } from './difference.rules.js';
import { differenceInWords } from './difference.text.js';

const midazolam: SlotContents = {
  code: 'M2',
  kind: 'medicine',
  name: 'midazolam 5 mg/ml',
  nameEn: 'midazolam 5 mg/ml',
  unit: 'ampullen',
  unitEn: 'ampoules',
  mandatory: true,
  min: 10,
  max: 10,
  products: [{ code: '90000002', name: 'midazolam A' }],
  minShelfLifeDays: 90,
  onReturn: 'destroy',
};
const gloves: SlotContents = {
  ...midazolam,
  code: 'H9',
  kind: 'aid',
  name: 'handschoenen',
  nameEn: 'gloves',
  unit: 'paar',
  unitEn: 'pairs',
  mandatory: false,
  min: 0,
  max: 5,
  onReturn: 'reuse',
};
const words = (from: SlotContents[], to: SlotContents[], language: 'nl' | 'en' = 'nl') =>
  difference(from, to).map((one) => differenceInWords(one, language));

test('two ampoules less reads as such', () => {
  expect(words([midazolam], [{ ...midazolam, min: 8, max: 8 }])).toEqual(['midazolam 5 mg/ml: 10 → 8 ampullen']);
  expect(words([midazolam], [{ ...midazolam, min: 8 }], 'en')).toEqual(['midazolam 5 mg/ml: 10 → 8–10 ampoules']);
});

test('what is new comes in the order of the new version, what is gone comes last', () => {
  expect(words([midazolam], [gloves])).toEqual([
    'handschoenen: nieuw, 0–5 paar',
    'midazolam 5 mg/ml: vervalt (was 10 ampullen)',
  ]);
});

test('each change of a slot is told apart', () => {
  const changed: SlotContents = {
    ...gloves,
    name: 'handschoenen steriel',
    unit: 'stuks',
    mandatory: true,
    products: [{ code: '90000021', name: 'handschoen B' }],
    minShelfLifeDays: 180,
    onReturn: 'destroy',
  };
  expect(words([gloves], [changed])).toEqual([
    'handschoenen steriel: heette handschoenen',
    'handschoenen steriel: geteld in stuks, was in paar',
    'handschoenen steriel: nu verplicht',
    'handschoenen steriel: handschoen B mag nu ook',
    'handschoenen steriel: midazolam A mag niet meer',
    'handschoenen steriel: houdbaar bij verzegelen minstens 90 → 180 dagen',
    'handschoenen steriel: na terugkomst hergebruiken → vernietigen',
  ]);
});

test('a version does not differ from itself, and back differs as often as there', () => {
  const slot = fc.record({
    code: fc.constantFrom('M1', 'M2', 'H1', 'H2'),
    min: fc.nat(2),
    mandatory: fc.boolean(),
    minShelfLifeDays: fc.constantFrom(90, 180),
    products: fc.subarray([...midazolam.products, { code: '90000003', name: 'midazolam B' }]),
  });
  const version = fc
    .uniqueArray(slot, { selector: ({ code }) => code })
    .map((slots) => slots.map((one): SlotContents => ({ ...midazolam, ...one })));
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(difference(a, a)).toEqual([]);
      expect(difference(a, b)).toHaveLength(difference(b, a).length);
    }),
  );
});
