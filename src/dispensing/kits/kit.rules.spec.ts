import type { KitStatus } from './kit.js';
import { whyNotChange, whyNotCheck, whyNotEmpty, whyNotReject, whyNotSeal, type KitNow } from './kit.rules.js';

const draft: KitNow = {
  status: 'draft',
  version: 3,
  assembledBy: 'anna',
  changedBy: ['bram'],
  lines: 12,
  recalled: false,
  inCase: false,
  notFound: false,
};
const ALL: KitStatus[] = ['draft', 'checked', 'sealed', 'back', 'emptied', 'rejected'];
const where = (why: (kit: KitNow) => unknown) => ALL.filter((status) => why({ ...draft, status }) === null);

test('a kit is filled and checked as a draft, sealed when checked, emptied when sealed, rejected until then', () => {
  expect(where((kit) => whyNotChange(kit))).toEqual(['draft']);
  expect(where((kit) => whyNotCheck(kit, 'carla'))).toEqual(['draft']);
  expect(where(whyNotSeal)).toEqual(['checked']);
  expect(where(whyNotEmpty)).toEqual(['sealed']);
  expect(where(whyNotReject)).toEqual(['draft', 'checked', 'sealed']);
});

test('whoever put in a line does not check it', () => {
  expect(['anna', 'bram', 'carla'].map((person) => whyNotCheck(draft, person))).toEqual([
    'same-person',
    'same-person',
    null,
  ]);
});

test('somebody who looked at an older version is told so', () => {
  expect(whyNotChange(draft, 2)).toBe('stale');
  expect(whyNotCheck(draft, 'carla', 2)).toBe('stale');
  expect(whyNotCheck(draft, 'carla', 3)).toBeNull();
});

test('an empty kit is not checked, an unchecked one not sealed, a recalled one neither', () => {
  expect(whyNotCheck({ ...draft, lines: 0 }, 'carla')).toBe('nothing-in-it');
  expect(whyNotSeal(draft)).toBe('kit-not-checked');
  expect(whyNotSeal({ ...draft, status: 'checked', recalled: true })).toBe('kit-recalled');
});

test('a kit in a case is not rejected or emptied', () => {
  const packed: KitNow = { ...draft, status: 'sealed', inCase: true };
  expect([whyNotReject(packed), whyNotEmpty(packed)]).toEqual(['kit-in-another-case', 'kit-in-another-case']);
});
