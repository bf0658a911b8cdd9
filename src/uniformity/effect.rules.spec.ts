import fc from 'fast-check';
import type { Slot } from '../kit-standards/standard.js';
import { contentsToday } from '../kit-standards/conformity.rules.js';
import { named, touched } from './effect.rules.js';
import type { KitOutside } from './kits-outside.query.js';
import { toPharmacy } from './publication-words.text.js';
import { countedBy, judgedKits, type Judge } from './outside.rules.js';

const product = (code: string) => ({
  ...{ code, name: code, unit: 'ampul', atc: null, route: null, strength: null, form: null },
  ...{ gtin: null, makerCode: null, opiumList: null, needsOpiumPrescription: false },
});
const slot = (code: string, min: number, max: number, codes: string[]): Slot => ({
  ...{
    code,
    kind: 'medicine',
    name: code,
    nameEn: code,
    mandatory: min > 0,
    min,
    max,
    unit: 'ampul',
    unitEn: 'ampoule',
  },
  ...{ minShelfLifeDays: 90, onReturn: 'destroy', products: codes.map(product) },
});
const kit = (lines: KitOutside['lines'], own: Partial<KitOutside> = {}): KitOutside => ({
  ...{
    id: 'k',
    serial: 'K-1',
    pharmacyId: 'A',
    pharmacy: 'Apotheek A',
    phone: null,
    standardId: 's',
    standard: '2026.1',
  },
  ...{ sealedAt: new Date(0), earliestExpiry: '2028-01-01', conformity: 'conforms', findings: [] },
  ...{ reason: null, note: null, inHome: false, lines, toOpen: [], ...own },
});
const line = (code: string, of: string, quantity: number) => ({
  slot: code,
  product: of,
  quantity,
  expiry: '2028-01-01',
});
const judge =
  (slots: Slot[]): Judge =>
  (lines) =>
    contentsToday(slots, lines, [], '2026-11-29');

const before = [slot('M1', 10, 10, ['p']), slot('M2', 5, 5, ['q'])];
const after = [slot('M1', 12, 12, ['p']), slot('M2', 2, 3, ['q'])];
const next = { judge: judge(after), slots: after, toFill: after };
const filled = [line('M1', 'p', 10), line('M2', 'q', 5)];

test('a kit on the shelf tells what to order and what becomes useless, one at home only that it is there', () => {
  const kits = [kit(filled), kit(filled, { id: 'l' }), kit(filled, { id: 'm', inHome: true })];
  expect(touched(kits, judge(before), next)).toEqual([
    {
      ...{ id: 'A', name: 'Apotheek A', outside: 3, conform: 3, shelf: 2, homes: 1 },
      papers: [],
      order: [{ product: 'p', slot: 'M1', quantity: 4 }],
      useless: [{ product: 'q', slot: 'M2', quantity: 4 }],
    },
  ]);
});

test('a kit that deviates already is no news, and one that stays right is not touched', () => {
  const right = kit([line('M1', 'p', 12), line('M2', 'q', 3)]);
  const counted = (one: KitOutside, now: Judge) => touched([one], now, next)[0];
  const none = { outside: 1, shelf: 0, homes: 0, order: [] };
  expect(counted(kit([line('M1', 'p', 3)]), judge(before))).toMatchObject({ ...none, conform: 0 });
  expect(counted(right, judge(after))).toMatchObject({ ...none, conform: 1 });
});

test('kits are counted by the version beside which the changes are told, and by no other that waits', () => {
  const kits = [kit(filled), kit([line('M1', 'p', 10), line('M2', 'q', 4)], { id: 'l' })];
  const [one] = touched(kits, judge(before), next);
  expect(one).toMatchObject({ outside: 2, conform: 1, shelf: 1, order: [{ slot: 'M1', quantity: 2 }] });
});

test('where no kit conforms now nobody is told that all do, nor where there is none', () => {
  expect(toPharmacy(undefined, 'nl').join()).toContain('geen verzegelde kit');
  const [one] = touched([kit([line('M1', 'p', 3)])], judge(before), next);
  const said = one && toPharmacy(named(one, [], after), 'nl').join();
  expect(said).toContain('Van uw 1 kit op de plank en thuis voldoet er nu geen');
});

const someLines = fc.array(
  fc.record({
    slot: fc.constantFrom('M1', 'M2', 'M9'),
    product: fc.constantFrom('p', 'q', 'r'),
    quantity: fc.integer({ min: 1, max: 14 }),
    expiry: fc.constant('2028-01-01'),
  }),
  { maxLength: 5 },
);
const anything = () => ({ result: 'conforms' as const, findings: [] });

test('what is ordered, with what became useless left out, makes a kit that conforms', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const [one] = touched([kit(lines)], anything, next);
      if (!one || one.shelf === 0) return;
      const gone = one.useless.map((it) => ({ ...it }));
      const kept = lines.flatMap((it) => {
        const out = gone.find((each) => each.slot === it.slot && each.product === it.product);
        const less = Math.min(out?.quantity ?? 0, it.quantity);
        if (out) out.quantity -= less;
        return it.quantity > less ? [{ ...it, quantity: it.quantity - less }] : [];
      });
      const ordered = one.order.map(({ slot: code, product: of, quantity }) => line(code, of, quantity));
      expect(next.judge([...kept, ...ordered]).result).toBe('conforms');
    }),
  );
});

test('how a kit stands never depends on the order of its lines, nor on which kit was looked at first', () => {
  fc.assert(
    fc.property(fc.array(someLines, { minLength: 1, maxLength: 4 }), (contents) => {
      const results = (all: KitOutside['lines'][]) =>
        judgedKits(
          all.map((lines, n) => kit(lines, { id: String(n) })),
          next.judge,
        ).map(({ now }) => now.result);
      expect(results(contents.map((lines) => lines.toReversed()))).toEqual(results(contents));
      expect(results(contents.toReversed()).reverse()).toEqual(results(contents));
    }),
  );
});

test('a kit is judged as it was built: one that conformed and is not what holds now asks for no reason', () => {
  const deviates = { conformity: 'deviates' } as const;
  const kits = judgedKits(
    [
      kit(filled),
      kit(filled, deviates),
      kit(filled, { ...deviates, reason: 'shortage' }),
      kit(after.map(({ code, min, products: [p] }) => line(code, p?.code ?? '', min))),
    ],
    next.judge,
  );
  expect(countedBy(kits, 'pharmacy')).toMatchObject([{ shelf: 4, conform: 1, earlier: 1, deviate: 2, unexplained: 1 }]);
});
