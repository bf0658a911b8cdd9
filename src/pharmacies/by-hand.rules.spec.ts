import fc from 'fast-check';
import { dutyBetween, NEVER, pharmacy, SETTINGS } from '../../test/factories/candidates.js';
import { momentOf } from '../platform/calendar.js';
import { byHandOrder, chosenByHand, toPhone, type AskingByHand } from './by-hand.rules.js';
import type { CandidateFacts } from './candidate.js';
import { reasonInWords } from './offer-order.text.js';
import { takesPart } from './participation.rules.js';

const onDuty = [dutyBetween(momentOf('2026-11-27', '17:00'), momentOf('2026-11-28', '08:00'))];

// A Friday
const evening: AskingByHand = {
  ...{ pc4: '2241', urgency: 'urgent', alreadyAsked: [], declined: [] },
  ...{ askedAt: momentOf('2026-11-27', '19:00'), deliverBy: momentOf('2026-11-27', '23:00') },
};
const order = (asking: AskingByHand, ...candidates: CandidateFacts[]) =>
  byHandOrder(asking, candidates, SETTINGS).order.map(({ pharmacyId }) => pharmacyId);
const words = (asking: AskingByHand, facts: CandidateFacts) =>
  reasonInWords(byHandOrder(asking, [facts], SETTINGS).order[0]?.reason ?? [], 'nl');
const numbers = (asking: AskingByHand, ...candidates: CandidateFacts[]) => {
  const { now, later } = toPhone(byHandOrder(asking, candidates, SETTINGS).order);
  return [now, later].map((some) => some.map(({ pharmacyId }) => pharmacyId).join(' '));
};

test('who is on duty goes first, then who is there, then who can be there soonest, then who is near', () => {
  const near = pharmacy('near');
  const far = pharmacy('far', { distanceKm: 9 });
  const night = pharmacy('night', { deliversOutOfHours: true, distanceKm: 20 });
  const duty = pharmacy('duty', { distanceKm: 30, duties: onDuty, readyKits: 0 });
  const tomorrow = [dutyBetween(momentOf('2026-11-28', '17:00'), momentOf('2026-11-29', '08:00'))];
  const away = pharmacy('away', { distanceKm: 5, duties: tomorrow });
  expect(order(evening, near, far, night, duty, away)).toEqual(['duty', 'night', 'away', 'near', 'far']);
});

test('who said no stands last however near, and is not phoned for it; who only did not answer keeps its place', () => {
  const there = { deliversOutOfHours: true };
  const [no, silent, other] = [pharmacy('no', there), pharmacy('silent', there), pharmacy('other')];
  const asking = { ...evening, alreadyAsked: ['no', 'silent'], declined: ['no'] };
  expect(order(asking, no, silent, other)).toEqual(['silent', 'other', 'no']);
  expect(numbers(asking, no, silent, other)).toEqual(['silent', '']);
  expect(words(asking, no)).toMatch(/^kon deze aanvraag eerder niet leveren, /);
  expect(words(asking, silent)).toMatch(/^antwoordde eerder niet op deze aanvraag, /);
});

test('three numbers at most, of who is there; only when nobody is, of who comes soonest', () => {
  const some = ['a', 'b', 'c', 'd'].map((id, i) => pharmacy(id, { distanceKm: i, deliversOutOfHours: true }));
  expect(numbers(evening, ...some, pharmacy('shut'))).toEqual(['a b c', '']);
  expect(numbers(evening, ...some.map((one) => ({ ...one, deliversOutOfHours: false })))).toEqual(['', 'a b c']);
});

test('outside its area, closed and without a kit a pharmacy stands in the list, with all of that in words', () => {
  const facts = pharmacy('a', { listsPc4: false, radiusKm: 5, distanceKm: 8.1, readyKits: 0 });
  expect(words(evening, facts)).toBe(
    'buiten gebied, nog geen kit klaar, open vanaf maandag 30 november 08:30, kan niet bezorgen vóór vrijdag 27 november 23:00, 8,1 km',
  );
  const shut = { times: NEVER };
  expect(words(evening, pharmacy('a', { ...shut, duties: onDuty }))).toBe(
    'heeft nu dienst, 2 kits klaar, gesloten, bezorgt wel, kan bezorgen vóór vrijdag 27 november 23:00, 1,0 km',
  );
});

test('the one that was chosen says by whom, and is neither the choice of the prescriber nor the last resort', () => {
  const facts = pharmacy('a', { listsPc4: false, distanceKm: 8 });
  const chosen = chosenByHand({ ...evening, preferredPharmacyId: 'a' }, facts, SETTINGS);
  expect(reasonInWords(chosen.reason, 'nl')).toMatch(/^na overleg gekozen, buiten gebied, 2 kits klaar/);
  expect(chosen.reason.map(({ kind }) => kind)).not.toContain('own-choice');
});

test('everybody who takes part can be chosen, everybody else says why not, and the order is the same however they are listed', () => {
  const facts = fc.record({
    readyKits: fc.nat(2),
    distanceKm: fc.option(fc.integer({ min: 0, max: 80 }).map((n) => n / 10)),
    listsPc4: fc.boolean(),
    deliversOutOfHours: fc.boolean(),
    duties: fc.constantFrom([], onDuty),
    state: fc.constantFrom('active' as const, 'leaving' as const),
    pausedFrom: fc.constantFrom(null, '2026-11-01'),
  });
  const lists = fc.array(facts, { maxLength: 8 }).map((all) => all.map((one, i) => pharmacy(`p${i}`, one)));
  fc.assert(
    fc.property(lists, fc.subarray(['p0', 'p1', 'p2', 'p3']), (list, declined) => {
      const asking = { ...evening, alreadyAsked: declined, declined };
      const weighed = byHandOrder(asking, list, SETTINGS);
      const can = list.filter((one) => takesPart(one, asking.askedAt, SETTINGS).ok).map(({ id }) => id);
      expect(order(asking, ...list).sort()).toEqual(can.sort());
      expect(weighed.leftOut.map(({ pharmacyId }) => pharmacyId)).toHaveLength(list.length - can.length);
      expect(order(asking, ...list.toReversed())).toEqual(order(asking, ...list));
      const { now, later } = toPhone(weighed.order);
      for (const one of [...now, ...later]) expect(declined).not.toContain(one.pharmacyId);
      for (const one of now) expect(one.thereNow).toBe(true);
    }),
  );
});

test('once nobody can come in time any more it says when each can, and whose duty begins before long, with its number', () => {
  const late = { ...evening, deliverBy: momentOf('2026-11-27', '18:00') };
  const tonight = [dutyBetween(momentOf('2026-11-27', '22:00'), momentOf('2026-11-28', '08:00'), { phone: '06 1' })];
  const { order: all } = byHandOrder(late, [pharmacy('day'), pharmacy('tonight', { duties: tonight })], SETTINGS);
  expect(all.map(({ pharmacyId, soonest }) => [pharmacyId, soonest])).toEqual([
    ['tonight', momentOf('2026-11-27', '23:00')],
    ['day', momentOf('2026-11-30', '09:30')],
  ]);
  expect(reasonInWords(all[0]?.reason ?? [], 'nl')).toMatch(
    /^heeft dienst vanaf vrijdag 27 november 22:00, dan 06 1, /,
  );
});
