import { BadInput } from '../../web/problem.js';
import { rankedCursor, readId, readRanked } from './cursor.rules.js';

const id = '019a9000-0000-7000-8000-000000000001';

test('a list goes on where it ended', () => {
  expect(readRanked(rankedCursor({ rank: 2, id }))).toEqual({ rank: 2, id });
  expect(readRanked(undefined)).toBeNull();
  expect(readId(id)).toBe(id);
  expect(readId(undefined)).toBeUndefined();
});

test.each(['x', `2-${id}`, `2_${id}x`, '2_'])('a made-up place in a list (%s) is bad input', (cursor) => {
  expect(() => readRanked(cursor)).toThrow(BadInput);
  expect(() => readId(cursor)).toThrow(BadInput);
});
