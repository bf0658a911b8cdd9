import type { StandardStatus } from './standard.js';
import { nextName, whyNotAgree, whyNotApprove, whyNotPublish, whyNotWithdraw } from './standard.rules.js';

const full = { status: 'draft', slots: [{ products: ['90000001'] }], approvals: [], faults: [] } as const;
const byCoordinator = { role: 'coordinator', person: 'anna', name: 'Anna', at: new Date('2026-11-18') } as const;

test('a coordinator and a lead pharmacist approve, each once', () => {
  expect(whyNotApprove(full, 'coordinator', 'anna')).toBeNull();
  const half = { ...full, approvals: [byCoordinator] };
  expect(whyNotApprove(half, 'lead-pharmacist', 'bram')).toBeNull();
  expect(whyNotApprove(half, 'coordinator', 'carla')).toBe('already-approved');
});

test('one person with both offices is still one person', () => {
  expect(whyNotApprove({ ...full, approvals: [byCoordinator] }, 'lead-pharmacist', 'anna')).toBe('same-person');
});

test('nothing, or a slot that nothing may fill, cannot be approved', () => {
  expect(whyNotApprove({ ...full, slots: [] }, 'coordinator', 'anna')).toBe('nothing-in-it');
  expect(whyNotApprove({ ...full, slots: [...full.slots, { products: [] }] }, 'coordinator', 'anna')).toBe(
    'nothing-in-it',
  );
  expect(whyNotApprove({ ...full, status: 'approved' }, 'coordinator', 'anna')).toBe('not-from-this-status');
});

test('what is approved is published, on a day on which no other version starts', () => {
  const ready = {
    status: 'approved',
    lacksMaximum: false,
    takesEffectOn: '2026-12-01',
    days: ['2026-01-01', null],
  } as const;
  expect(whyNotPublish(ready)).toBeNull();
  expect(whyNotPublish({ ...ready, status: 'draft' })).toBe('not-approved');
  expect(whyNotPublish({ ...ready, status: 'published' })).toBe('not-from-this-status');
  expect(whyNotPublish({ ...ready, days: ['2026-12-01'] })).toBe('another-that-day');
});

test('without the maximum that an opium prescription must state nothing is published, and with a wrong direction nothing approved', () => {
  const ready = { status: 'approved', lacksMaximum: true, takesEffectOn: '2026-12-01', days: [] } as const;
  expect(whyNotPublish(ready)).toBe('maximum-needed');
  expect(whyNotApprove({ ...full, faults: ['strength-cannot-give'] }, 'coordinator', 'anna')).toBe(
    'directions-do-not-fit',
  );
});

test('only what was published can be withdrawn, and once', () => {
  const why = (status: StandardStatus, asked: unknown = null) => whyNotWithdraw(status, asked);
  expect((['published', 'superseded'] as const).map((it) => why(it))).toEqual([null, null]);
  expect((['draft', 'approved'] as const).map((it) => why(it))).toEqual(['not-published', 'not-published']);
  expect([why('withdrawn'), why('published', {})]).toEqual(['withdrawn-already', 'withdrawal-waits']);
});

test('the other of the two agrees to withdraw, in office and in person', () => {
  const asked = { role: 'coordinator', person: 'anna' } as const;
  expect(whyNotAgree('published', asked, 'lead-pharmacist', 'bart')).toBeNull();
  expect(whyNotAgree('published', asked, 'coordinator', 'bart')).toBe('other-decides');
  expect(whyNotAgree('published', asked, 'lead-pharmacist', 'anna')).toBe('same-person');
  expect(whyNotAgree('published', null, 'lead-pharmacist', 'bart')).toBe('withdrawal-not-asked');
});

test('versions are numbered within their year', () => {
  expect(nextName(['2025.2', '2026.1', '2026.9', '2026.10'], '2026-11-18')).toBe('2026.11');
  expect(nextName(['2026.1'], '2027-01-02')).toBe('2027.1');
});
