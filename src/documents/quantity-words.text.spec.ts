import { quantityInDutchWords, shareInDutchWords } from './quantity-words.text.js';

test('a quantity of an opium prescription stands there in words, parts included', () => {
  expect([10, 0.5, 2.5, 3.12, 1].map(quantityInDutchWords)).toEqual([
    'tien',
    'een halve',
    'twee en een halve',
    'drie komma een twee',
    'één',
  ]);
});

test('a share of a dose is a part in words', () => {
  const said = [2, 3, 4, 6, 8, 12, 20, 24].map((share) => shareInDutchWords(share));
  expect(said).toEqual(
    ['de helft', 'een derde deel', 'een vierde deel', 'een zesde deel', 'een achtste deel', 'een twaalfde deel'].concat(
      ['een twintigste deel', 'een vierentwintigste deel'],
    ),
  );
});
