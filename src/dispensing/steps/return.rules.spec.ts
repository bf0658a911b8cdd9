import { whyNotReceived } from './return.rules.js';

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
