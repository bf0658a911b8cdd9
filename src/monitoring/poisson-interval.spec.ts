import { poissonInterval } from './poisson-interval.js';

// Garwood 1936, as reprinted in tables of exact confidence limits for a Poisson count
test.each([
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [2, 0.242, 7.225],
  [3, 0.619, 8.767],
  [4, 1.09, 10.242],
  [5, 1.623, 11.668],
  [6, 2.202, 13.059],
  [7, 2.814, 14.423],
  [8, 3.454, 15.763],
  [9, 4.115, 17.085],
  [10, 4.795, 18.39],
  [15, 8.395, 24.74],
  [20, 12.217, 30.888],
  [25, 16.179, 36.905],
  [30, 20.241, 42.827],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627],
])('a count of %i lies between %f and %f', (count, low, high) => {
  expect(poissonInterval(count).low).toBeCloseTo(low, 3);
  expect(poissonInterval(count).high).toBeCloseTo(high, 3);
});

test('the upper limit of nothing is the mean at which nothing still happens once in forty times', () => {
  expect(Math.exp(-poissonInterval(0).high)).toBeCloseTo(0.025, 12);
});

test('at its limits a count of seven is as surprising as was agreed', () => {
  const atMost = (count: number, mean: number) => {
    let term = Math.exp(-mean);
    let sum = term;
    for (let k = 1; k <= count; k++) sum += term *= mean / k;
    return sum;
  };
  const { low, high } = poissonInterval(7);
  expect(atMost(7, high)).toBeCloseTo(0.025, 9);
  expect(1 - atMost(6, low)).toBeCloseTo(0.025, 9);
});

test('of every count up to three thousand the limits hold it between them and rise with it', () => {
  let before = { low: -1, high: 0 };
  for (let count = 0; count <= 3000; count++) {
    const now = poissonInterval(count);
    expect(now.low > before.low && now.high > before.high && now.low <= count && count < now.high).toBe(true);
    before = now;
  }
});
