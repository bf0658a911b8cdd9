import { addressWith, nextPage, previousPage } from './list-address.js';

test('page after page there is a way back, with what was asked of the list', () => {
  const first = '/cases?over=true';
  const second = nextPage(first, 'b');
  const third = nextPage(second, 'c');
  expect(previousPage(first)).toBeNull();
  expect(previousPage(second)).toBe(first);
  expect(previousPage(third)).toBe(second);
  expect(previousPage(nextPage(third, 'd'))).toBe(third);
  expect(addressWith(third, { sort: 'number' })).toBe('/cases?over=true&sort=number');
});
