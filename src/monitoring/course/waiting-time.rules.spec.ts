import { timeWithin, type Waited } from './waiting-time.rules.js';

/** Weeks of remission of 21 patients with 6-mercaptopurine (Freireich et al., 1963); negative: still in remission when last seen. */
const FREIREICH = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const waited = (times: readonly number[]): Waited[] =>
  times.map((time) => ({ time: Math.abs(time), done: time > 0, cases: 1 }));

test('the median with open cases is that of the published example', () => {
  expect(timeWithin(0.5, waited(FREIREICH))).toBe(23);
  expect(timeWithin(0.25, waited(FREIREICH))).toBe(13);
});

test('left out, the open cases would make it far shorter', () => {
  expect(timeWithin(0.5, waited(FREIREICH.filter((time) => time > 0)))).toBe(10);
});

test('with nobody waiting it is the plain one, and many of one time count as many', () => {
  expect(timeWithin(0.5, waited([1, 2, 3, 4, 5]))).toBe(3);
  expect(timeWithin(0.9, [{ time: 2, done: true, cases: 9 }, ...waited([40])])).toBe(2);
});

test('where most still wait it is not known', () => {
  expect(timeWithin(0.5, waited([1, -2, -3, -4]))).toBeNull();
  expect(timeWithin(0.5, [])).toBeNull();
});
