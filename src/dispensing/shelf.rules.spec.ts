import { whyNotTaken, type KitNow } from './shelf.rules.js';

const ready: KitNow = { status: 'sealed', recalled: false, expiresTooSoon: false, deviates: false, caseId: null };
const why = (kit: Partial<KitNow>, reason?: string) => whyNotTaken({ ...ready, ...kit }, 'case-1', reason);

test('a draft is not checked yet, and what is not sealed is not ready', () => {
  expect(why({ status: 'draft' })).toBe('kit-not-checked');
  expect(why({ status: 'checked' })).toBe('kit-not-ready');
  expect(why({ status: 'emptied' })).toBe('kit-not-ready');
});

test('a kit of another pharmacy is answered like one that does not exist', () => {
  expect(whyNotTaken(undefined, 'case-1', undefined)).toBe('kit-not-ready');
});

test('a kit of another case is not free, and the kit of this case is no exchange for itself', () => {
  expect(why({ caseId: 'case-2' })).toBe('kit-in-another-case');
  expect(why({ caseId: 'case-1' })).toBe('kit-not-ready');
});

test('a recall weighs more than shelf life, and shelf life more than a deviation', () => {
  expect(why({ recalled: true, expiresTooSoon: true, deviates: true })).toBe('kit-recalled');
  expect(why({ expiresTooSoon: true, deviates: true })).toBe('shelf-life-too-short');
  expect(why({ deviates: true })).toBe('deviation-needs-reason');
});

test('a kit that is free again after somebody was first was in another case a moment ago', () => {
  expect(why({})).toBe('kit-in-another-case');
  expect(why({ deviates: true }, 'geen andere kit')).toBe('kit-in-another-case');
});
