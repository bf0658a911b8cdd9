import fc from 'fast-check';
import { difference, type Difference, type SlotContents } from './difference.rules.js';
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

test('another substance in a slot is told as such, another brand of the same is not', () => {
  const holding = (atc: string, code: string): SlotContents => ({
    ...midazolam,
    products: [{ code, name: `product ${code}`, atc }],
  });
  const before = holding('N05CD08', '90000002');
  expect(words([before], [holding('N05AA02', '90000006')])[0]).toBe(
    'midazolam 5 mg/ml: andere stof: product 90000006 in plaats van product 90000002; de doseerafspraken daarvan gelden niet meer',
  );
  expect(words([before], [holding('N05CD08', '90000003')]).join()).not.toContain('andere stof');
});

const PRODUCTS = [...midazolam.products, { code: '90000003', name: 'midazolam B' }];
const slot = fc.record({
  code: fc.constantFrom('M1', 'M2', 'H1', 'H2'),
  name: fc.constantFrom('midazolam', 'morfine'),
  unit: fc.constantFrom('ampullen', 'stuks'),
  min: fc.nat(2),
  max: fc.integer({ min: 2, max: 4 }),
  mandatory: fc.boolean(),
  minShelfLifeDays: fc.constantFrom(90, 180),
  onReturn: fc.constantFrom('destroy' as const, 'reuse' as const),
  products: fc.subarray(PRODUCTS),
});
const version = fc
  .uniqueArray(slot, { selector: ({ code }) => code })
  .map((slots) => slots.map((one): SlotContents => ({ ...midazolam, ...one })));

test('a version does not differ from itself, and back differs as often as there', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(difference(a, a)).toEqual([]);
      expect(difference(a, b)).toHaveLength(difference(b, a).length);
    }),
  );
});

/** What somebody fills by who does to the one version what the difference says. */
function changed(before: SlotContents, { slot: after, change }: Difference): SlotContents {
  const without = (name: string) => before.products.filter((one) => one.name !== name);
  const named = (name: string) => PRODUCTS.filter((one) => one.name === name);
  if (change.kind === 'renamed') return { ...before, name: after.name };
  if (change.kind === 'substance') return before; // its products say so themselves
  if (change.kind === 'unit') return { ...before, unit: after.unit };
  if (change.kind === 'quantity') return { ...before, ...change.to };
  if (change.kind === 'mandatory') return { ...before, mandatory: change.to };
  if (change.kind === 'product-added') return { ...before, products: [...before.products, ...named(change.product)] };
  if (change.kind === 'product-removed') return { ...before, products: without(change.product) };
  if (change.kind === 'shelf-life') return { ...before, minShelfLifeDays: change.to };
  return change.kind === 'on-return' ? { ...before, onReturn: change.to } : after;
}
function applied(from: readonly SlotContents[], differences: readonly Difference[]): SlotContents[] {
  const slots = new Map(from.map((one) => [one.code, one]));
  for (const one of differences)
    if (one.change.kind === 'removed') slots.delete(one.slot.code);
    else slots.set(one.slot.code, changed(slots.get(one.slot.code) ?? one.slot, one));
  return [...slots.values()];
}
const inAnyOrder = (slots: readonly SlotContents[]) =>
  slots
    .map((one) => ({ ...one, products: [...one.products].sort((a, b) => a.code.localeCompare(b.code)) }))
    .sort((a, b) => a.code.localeCompare(b.code));

test('whoever does to the one version what the difference says has the other', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(inAnyOrder(applied(a, difference(a, b)))).toEqual(inAnyOrder(b));
    }),
  );
});
