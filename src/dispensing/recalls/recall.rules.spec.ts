import type { Place } from '../../kit-life/kit-place.js';
import { perPharmacy, statusOf, whyNotConfirm, type RecalledKit } from './recall.rules.js';

test('a recall waits, counts, is over, or was taken back before it counted', () => {
  const at = new Date('2026-11-18T10:00Z');
  const none = { startedAt: null, withdrawnAt: null, endedAt: null };
  expect(statusOf(none)).toBe('drafted');
  expect(statusOf({ ...none, startedAt: at })).toBe('confirmed');
  expect(statusOf({ ...none, startedAt: at, endedAt: at })).toBe('ended');
  expect(statusOf({ ...none, withdrawnAt: at })).toBe('withdrawn');
});

test('another person confirms, or the same one who says why it cannot wait', () => {
  expect(whyNotConfirm('drafted', false, undefined)).toBeNull();
  expect(whyNotConfirm('drafted', true, undefined)).toBe('same-person');
  expect(whyNotConfirm('drafted', true, 'zondagnacht, niemand bereikbaar')).toBeNull();
  for (const status of ['confirmed', 'withdrawn', 'ended'] as const)
    expect(whyNotConfirm(status, false, undefined)).toBe('not-waiting');
});

test('boxes are counted per pharmacy and place', () => {
  const kit = (pharmacyId: string, place: Place): RecalledKit => ({
    ...{ pharmacyId, pharmacy: `Apotheek ${pharmacyId}`, id: 'k', serial: 'K-1', lots: ['A12'], place },
  });
  expect(perPharmacy([kit('1', 'home'), kit('2', 'shelf'), kit('1', 'shelf'), kit('1', 'home')])).toEqual([
    { id: '1', name: 'Apotheek 1', shelf: 1, packed: 0, home: 2, back: 0 },
    { id: '2', name: 'Apotheek 2', shelf: 1, packed: 0, home: 0, back: 0 },
  ]);
});
