import { deadlineOf } from './deadline.rules.js';

const deliverBy = '2026-11-18T18:00:00+01:00';
const now = new Date('2026-11-18T09:00:00+01:00');
const offerLapsesAt = '2026-11-18T10:00:00+01:00';

test('an offer must be answered before it lapses, all else before delivery is due', () => {
  expect(deadlineOf({ status: 'requested', moments: {}, deliverBy, offerLapsesAt }, now)).toEqual({
    words: 'answerBy',
    at: offerLapsesAt,
  });
  expect(deadlineOf({ status: 'packed', moments: {}, deliverBy, offerLapsesAt: null }, now)?.words).toBe('deliverBy');
});

test('a kit that waits to be collected says since when', () => {
  const ended = '2026-11-01T10:00:00+01:00';
  expect(deadlineOf({ status: 'ending', moments: { ended }, deliverBy }, now)).toEqual({
    words: 'endedSince',
    at: ended,
  });
});

test('whoever may not know the times of a case, and whatever is over, has no deadline', () => {
  expect(deadlineOf({ status: 'accepted', moments: {} }, now)).toBeNull();
  expect(deadlineOf({ status: 'settled', moments: {}, deliverBy }, now)).toBeNull();
});

test('once a time is past it is told as past', () => {
  const at = { moments: {}, deliverBy, offerLapsesAt };
  expect(deadlineOf({ status: 'requested', ...at }, new Date(offerLapsesAt))?.words).toBe('answerWasDue');
  expect(deadlineOf({ status: 'packed', ...at }, new Date(deliverBy))?.words).toBe('deliverWasDue');
});
