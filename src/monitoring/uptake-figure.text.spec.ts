import { shareInWords } from './uptake-figure.text.js';

const nl = { language: 'nl' } as const;

test('all is said of all alone: 2,672 of 2,685 patients within reach is 99 %', () => {
  expect(shareInWords(2672 / 2685, nl)).toBe('99%');
  expect(shareInWords(0.9999, nl)).toBe('99%');
  expect(shareInWords(1, nl)).toBe('100%');
});

test('what is nearer is rounded as usual, and what is more than all stays so', () => {
  expect(shareInWords(0.985, nl)).toBe('99%');
  expect(shareInWords(0.091, nl)).toBe('9%');
  expect(shareInWords(1.04, nl)).toBe('104%');
  expect(shareInWords(null, nl)).toBe('–');
});
