import { inDutchWords } from './opium-quantity.text.js';

test.each([
  [0, 'nul'],
  [1, 'één'],
  [10, 'tien'],
  [14, 'veertien'],
  [20, 'twintig'],
  [21, 'eenentwintig'],
  [22, 'tweeëntwintig'],
  [33, 'drieëndertig'],
  [84, 'vierentachtig'],
  [100, 'honderd'],
  [101, 'honderdeen'],
  [123, 'honderddrieëntwintig'],
  [200, 'tweehonderd'],
  [999, 'negenhonderdnegenennegentig'],
  [1000, 'duizend'],
  [1001, 'duizend een'],
  [1100, 'elfhonderd'],
  [1250, 'twaalfhonderdvijftig'],
  [2000, 'tweeduizend'],
  [2345, 'tweeduizend driehonderdvijfenveertig'],
  [9999, 'negenduizend negenhonderdnegenennegentig'],
])('%i ampoules are written as %s', (quantity, words) => {
  expect(inDutchWords(quantity)).toBe(words);
});

test('no two quantities share their words', () => {
  const all = Array.from({ length: 10_000 }, (_, quantity) => inDutchWords(quantity));
  expect(new Set(all).size).toBe(10_000);
  for (const words of all) expect(words).toMatch(/^[a-zéë]+( [a-zë]+)?$/);
});

test('half an ampoule, less than none and ten thousand have no words', () => {
  for (const quantity of [0.5, -1, 10_000, NaN]) expect(() => inDutchWords(quantity)).toThrow(RangeError);
});
