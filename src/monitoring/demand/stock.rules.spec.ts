import { shareCovered, stockThatCovers } from './stock.rules.js';

test.each([
  // Cumulative Poisson probabilities as tables print them: of mean 1 up to 3 it is 0.981, up to 2 it is 0.920.
  [1, 0.95, 3],
  [1, 0.92, 3],
  [1, 0.919, 2],
  [0.5, 0.95, 2],
  [2, 0.95, 5],
  [5, 0.95, 9],
  [0.05, 0.95, 0],
  [0, 0.95, 0],
])('of mean %d a stock that is enough with %d is %d', (mean, share, stock) => {
  expect(stockThatCovers(mean, share)).toBe(stock);
});

test('looked back: of four stretches of two days one asks for three', () => {
  expect(shareCovered([0, 1, 2, 0, 1], 2, 2)).toBe(3 / 4);
  expect(shareCovered([0, 1, 2, 0, 1], 1.2, 3)).toBe(1);
  expect(shareCovered([1], 3, 1)).toBeNull();
});
