import { initialsFrom } from './fields.decorator.js';

test.each([
  ['a.b.', 'A.B.'],
  ['ab', 'AB'],
  ['A.b.', 'A.B.'],
  ['Th.IJ.Ch.', 'Th.IJ.Ch.'],
  ['th.a.', 'TH.A.'],
  ['-', ''],
])('initials typed as %j are kept as %j', (typed, kept) => {
  expect(initialsFrom(typed)).toBe(kept);
});
