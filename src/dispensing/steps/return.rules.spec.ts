import { isOpenedYetWhole, whyNotReceived } from './return.rules.js';

const kits = [
  { id: 'first', returned: false },
  { id: 'second', returned: false },
];

test('both kits of a case come back together', () => {
  expect(whyNotReceived(kits, ['second', 'first'])).toBeNull();
  expect(whyNotReceived(kits, ['first'])).toEqual({ refusal: 'not-every-kit-received' });
});

test('a kit that was collected when it was replaced need not come back again', () => {
  const one = kits.map((kit) => ({ ...kit, returned: kit.id === 'first' }));
  expect(whyNotReceived(one, ['second'])).toBeNull();
});

test('a kit of another case, or the same kit twice, is pointed out by its place', () => {
  expect(whyNotReceived(kits, ['first', 'other', 'second'])).toEqual({ strange: 1 });
  expect(whyNotReceived(kits, ['first', 'second', 'first'])).toEqual({ strange: 2 });
});

test('where a kit was opened one seal at least is broken, unless the one that is lost was it', () => {
  const whole = { sealBroken: false, missing: false };
  const [intact, broken] = [{ sealIntact: true }, { sealIntact: false }];
  expect(isOpenedYetWhole(true, [whole], [intact])).toBe(true);
  expect(isOpenedYetWhole(true, [whole, whole], [intact, intact])).toBe(true);
  expect(isOpenedYetWhole(true, [whole, whole], [intact, broken])).toBe(false);
  expect(isOpenedYetWhole(true, [{ ...whole, sealBroken: true }, whole], [intact])).toBe(false);
  expect(isOpenedYetWhole(true, [{ ...whole, missing: true }, whole], [intact])).toBe(false);
  expect(isOpenedYetWhole(false, [whole], [intact])).toBe(false);
});
