import { quantityInDutchWords } from './quantity-words.text.js';

test('a quantity of an opium prescription stands there in words, parts included', () => {
  expect([10, 0.5, 2.5, 3.12, 1].map(quantityInDutchWords)).toEqual([
    'tien',
    'een halve',
    'twee en een halve',
    'drie komma een twee',
    'één',
  ]);
});
