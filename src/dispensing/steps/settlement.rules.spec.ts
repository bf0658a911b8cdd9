import fc from 'fast-check';
import { accountFor, type Witness } from './settlement.rules.js';
import type { CountedLine, SuppliedLine } from './settlement-lines.rules.js';

const today = '2026-11-25';
const midazolam: SuppliedLine = {
  kitId: 'kit-1',
  slot: 'M2',
  product: '90000002',
  lot: 'A12',
  quantity: 10,
  expiry: '2027-12-31',
  kind: 'medicine',
  opiumList: 'II',
  onReturn: 'destroy',
  minShelfLifeDays: 90,
};
const haloperidol: SuppliedLine = { ...midazolam, slot: 'M3', product: '90000003', quantity: 5, opiumList: null };
const cannula: SuppliedLine = {
  ...midazolam,
  slot: 'H1',
  product: '90000011',
  quantity: 2,
  kind: 'aid',
  opiumList: null,
  onReturn: 'reuse',
  minShelfLifeDays: 180,
};
const leaflet: SuppliedLine = { ...midazolam, slot: 'D3', kind: 'document', quantity: 1, opiumList: null };

const count = ({ kitId, slot, lot }: SuppliedLine, account: Partial<CountedLine>): CountedLine => ({
  ...{ kitId, slot, lot, used: 0, wasted: 0, destroyed: 0, reused: 0, missing: 0 },
  ...account,
});
const answer = (supplied: SuppliedLine[], counted: CountedLine[], witness: Witness = 'another-person') => {
  const result = accountFor(supplied, counted, witness, today);
  return result.ok ? 'settled' : result.refusal;
};

test('ten ampoules: three used, one wasted, five destroyed, one missing; the leaflet is not counted', () => {
  const counted = count(midazolam, { used: 3, wasted: 1, destroyed: 5, missing: 1 });
  expect(accountFor([midazolam, leaflet], [counted], 'another-person', today)).toEqual({
    ok: true,
    value: [{ ...midazolam, account: { used: 3, wasted: 1, destroyed: 5, reused: 0, missing: 1 } }],
  });
});

test('nine of ten, eleven of ten, or no word at all is not an account', () => {
  expect(answer([midazolam], [count(midazolam, { destroyed: 9 })])).toBe('lines-not-accounted-for');
  expect(answer([midazolam], [count(midazolam, { destroyed: 11 })])).toBe('lines-not-accounted-for');
  expect(answer([midazolam], [])).toBe('lines-not-accounted-for');
});

test('less than none and half an ampoule do not count', () => {
  expect(answer([midazolam], [count(midazolam, { destroyed: 11, used: -1 })])).toBe('lines-not-accounted-for');
  expect(answer([midazolam], [count(midazolam, { destroyed: 9.5, used: 0.5 })])).toBe('lines-not-accounted-for');
});

test('what was never supplied cannot come back', () => {
  const other = count({ ...midazolam, lot: 'B99' }, { destroyed: 10 });
  expect(answer([midazolam], [other])).toBe('lines-not-accounted-for');
  expect(answer([midazolam], [count(midazolam, { destroyed: 10 }), { ...other, destroyed: 0 }])).toBe(
    'lines-not-accounted-for',
  );
});

test('a second kit of the case is counted apart, and one line may be counted in two parts', () => {
  const second = { ...midazolam, kitId: 'kit-2' };
  const parts = [count(midazolam, { used: 4 }), count(midazolam, { destroyed: 6 })];
  expect(answer([midazolam, second], parts)).toBe('lines-not-accounted-for');
  expect(answer([midazolam, second], [...parts, count(second, { missing: 10 })])).toBe('settled');
});

test('two products of the same lot number in one slot are told apart by their product', () => {
  const twin = { ...midazolam, product: '90000004' };
  const unclear = [count(midazolam, { used: 10 }), count(twin, { used: 10 })];
  expect(answer([midazolam, twin], unclear)).toBe('lines-not-accounted-for');
  const clear = unclear.map((one, i) => ({ ...one, product: i === 0 ? '90000002' : '90000004' }));
  expect(answer([midazolam, twin], clear)).toBe('settled');
});

test('a medicine never goes back on the shelf, opened or not', () => {
  expect(answer([haloperidol], [count(haloperidol, { reused: 5 })])).toBe('lines-not-accounted-for');
  const slip: SuppliedLine = { ...haloperidol, onReturn: 'reuse' };
  expect(answer([slip], [count(slip, { reused: 5, packIntact: true })])).toBe('lines-not-accounted-for');
});

test('an aid is reused when its pack is intact, its shelf life suffices and the standard says so', () => {
  expect(answer([cannula], [count(cannula, { used: 1, reused: 1 })])).toBe('settled');
  expect(answer([cannula], [count(cannula, { reused: 2, packIntact: false })])).toBe('lines-not-accounted-for');
  const once: SuppliedLine = { ...cannula, onReturn: 'destroy' };
  expect(answer([once], [count(once, { reused: 2 })])).toBe('lines-not-accounted-for');
  const old = { ...cannula, expiry: '2027-05-23' };
  expect(answer([old], [count(old, { reused: 2 })])).toBe('shelf-life-too-short');
  expect(answer([old], [count(old, { destroyed: 2 })])).toBe('settled');
  expect(answer([{ ...old, expiry: '2027-05-24' }], [count(old, { reused: 2 })])).toBe('settled');
});

test('list I and II are destroyed before the eyes of somebody else', () => {
  const destroyed = [count(midazolam, { used: 9, destroyed: 1 })];
  expect(answer([midazolam], destroyed, 'none')).toBe('witness-needed');
  expect(answer([midazolam], destroyed, 'same-person')).toBe('same-person');
  expect(answer([midazolam], destroyed, 'another-person')).toBe('settled');
});

test('no witness is needed when nothing of list I or II is left to destroy', () => {
  expect(answer([midazolam], [count(midazolam, { used: 10 })], 'none')).toBe('settled');
  expect(answer([haloperidol], [count(haloperidol, { destroyed: 5 })], 'none')).toBe('settled');
});

test('whatever is settled adds up, line by line', () => {
  const amount = fc.integer({ min: 0, max: 4 });
  const accounts = fc.record({ used: amount, wasted: amount, destroyed: amount, reused: amount, missing: amount });
  fc.assert(
    fc.property(accounts, fc.constantFrom(midazolam, haloperidol, cannula), fc.nat(20), (account, line, quantity) => {
      const result = accountFor([{ ...line, quantity }], [count(line, account)], 'another-person', today);
      const { used, wasted, destroyed, reused, missing } = account;
      const adds = used + wasted + destroyed + reused + missing === quantity;
      expect(result.ok).toBe(adds && (reused === 0 || line === cannula));
    }),
  );
});
