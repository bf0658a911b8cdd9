import fc from 'fast-check';
import { dutyBetween, NEVER, OFFICE_HOURS, openFrom, pharmacy, SETTINGS } from '../../test/factories/candidates.js';
import { momentOf } from '../platform/calendar.js';
import type { Asking, CandidateFacts } from './candidate.js';
import { candidateFrom } from './candidate.rules.js';
import { deliversAt } from './coming.rules.js';
import { deliverBy, URGENCIES } from './deliver-by.rules.js';
import { offerOrder } from './offer-order.rules.js';
import { leftOutInWords, reasonInWords } from './offer-order.text.js';

const MINUTE = 60_000;
const onDuty = [dutyBetween(momentOf('2026-11-25', '17:00'), momentOf('2026-11-26', '08:00'))];

// A Wednesday
const morning: Asking = {
  pc4: '2512',
  urgency: 'today',
  askedAt: momentOf('2026-11-25', '10:00'),
  deliverBy: momentOf('2026-11-25', '18:00'),
  alreadyAsked: [],
};
const night: Asking = {
  ...morning,
  urgency: 'urgent',
  askedAt: momentOf('2026-11-25', '22:00'),
  deliverBy: momentOf('2026-11-26', '02:00'),
};
const ids = (asking: Asking, ...candidates: CandidateFacts[]) =>
  offerOrder(asking, candidates, SETTINGS).order.map(({ pharmacyId }) => pharmacyId);
const whyNot = (asking: Asking, candidate: CandidateFacts) => {
  const why = offerOrder(asking, [candidate], SETTINGS).leftOut[0]?.why;
  return why && leftOutInWords(why, 'nl');
};

test('a ready kit goes before near, near before long not asked; who cannot come in time is not asked at all', () => {
  const far = pharmacy('far', { distanceKm: 4 });
  const late = pharmacy('late', { times: openFrom('17:30', '21:00') });
  const empty = pharmacy('empty', { readyKits: 0, distanceKm: 0.2 });
  const busy = pharmacy('busy', { lastAskedAt: momentOf('2026-11-24', '09:00') });
  const rested = pharmacy('rested', { lastAskedAt: momentOf('2026-10-24', '09:00'), distanceKm: 1.04 });
  expect(ids(morning, empty, late, far, busy, rested)).toEqual(['rested', 'busy', 'far', 'empty']);
  expect(whyNot(morning, late)).toBe('kan niet bezorgen vóór woensdag 25 november 18:00');
});

test('a pharmacy that was never asked goes before one that was, and one of unknown distance goes last', () => {
  const asked = pharmacy('a', { lastAskedAt: momentOf('2024-01-01', '09:00') });
  expect(ids(morning, pharmacy('c', { distanceKm: null }), asked, pharmacy('b'))).toEqual(['b', 'a', 'c']);
});

test('the choice of the prescriber goes first when it qualifies, even without a ready kit', () => {
  const chosen = pharmacy('chosen', { readyKits: 0, distanceKm: 9 });
  const asking = { ...morning, preferredPharmacyId: 'chosen' };
  expect(ids(asking, pharmacy('near'), chosen)).toEqual(['chosen', 'near']);
  expect(ids(asking, pharmacy('near'), { ...chosen, listsPc4: false })).toEqual(['near']);
});

test('the postcode is served when it is listed or lies within the radius', () => {
  const by = (facts: Partial<CandidateFacts>) => whyNot(morning, pharmacy('a', { listsPc4: false, ...facts }));
  expect(by({ radiusKm: 5, distanceKm: 5 })).toBeUndefined();
  expect(by({ radiusKm: 5, distanceKm: 5.01 })).toBe('bezorgt niet in 2512 (5,0 km)');
  expect(by({ radiusKm: null, distanceKm: 0.1 })).toBe('bezorgt niet in 2512 (0,1 km)');
  expect(by({ radiusKm: 5, distanceKm: null })).toBe('bezorgt niet in 2512');
});

test('every pharmacy that is left out says why', () => {
  expect(whyNot(morning, pharmacy('a', { pausedFrom: '2026-11-01', pausedUntil: '2026-12-03' }))).toBe(
    'gepauzeerd tot 3 december',
  );
  expect(whyNot(morning, pharmacy('a', { state: 'leaving' }))).toBe('stopt met deelnemen');
  expect(whyNot(morning, pharmacy('a', { readinessConfirmedAt: null }))).toBe('paraatheid nog nooit bevestigd');
  expect(whyNot(morning, pharmacy('a', { agreementUntil: '2026-11-01' }))).toBe(
    'overeenkomst geëindigd op 1 november 2026',
  );
  expect(whyNot({ ...morning, alreadyAsked: ['a'] }, pharmacy('a'))).toBe('al gevraagd voor deze aanvraag');
  expect(whyNot(night, pharmacy('a'))).toBe('gesloten tot donderdag 26 november 08:30');
});

test('a request that can wait is also offered to a pharmacy that opens tomorrow, but not to one closed for months', () => {
  const evening = { ...night, urgency: 'tomorrow' as const, deliverBy: momentOf('2026-11-26', '18:00') };
  expect(ids(evening, pharmacy('a'))).toEqual(['a']);
  const closed = pharmacy('a', { times: NEVER });
  expect(whyNot(evening, closed)).toBe('gesloten');
});

test('urgent at night: who delivers there anyway, of those the one on duty first; then who stands in from elsewhere, else nobody', () => {
  const duty = pharmacy('duty', { duties: onDuty, listsPc4: false, distanceKm: 12, readyKits: 0 });
  const delivers = pharmacy('night', { deliversOutOfHours: true });
  expect(ids(night, pharmacy('day'), delivers, duty)).toEqual(['night', 'duty']);
  const here = pharmacy('here', { duties: onDuty, distanceKm: 3, readyKits: 0 });
  expect(ids(night, delivers, duty, here)).toEqual(['here', 'night', 'duty']);
  // Without a kit a neighbour has first to fill one: whoever stands in with a kit ready is sooner.
  const empty = pharmacy('empty', { times: openFrom('08:30', '23:30'), deliversOutOfHours: true, readyKits: 0 });
  expect(ids(night, empty, { ...duty, readyKits: 1 })).toEqual(['duty', 'empty']);
  expect(ids(night, pharmacy('day'), duty)).toEqual(['duty']);
  expect(ids({ ...night, alreadyAsked: ['duty'] }, pharmacy('day'), duty)).toEqual([]);
  expect(ids(night, pharmacy('day'))).toEqual([]);
  expect(ids(night, pharmacy('day'), { ...duty, duties: [] })).toEqual([]);
  const onlyAnswers = onDuty.map((one) => ({ ...one, delivers: false }));
  expect(ids(night, pharmacy('day'), { ...duty, duties: onlyAnswers })).toEqual([]);
  expect(
    ids({ ...night, urgency: 'tomorrow', deliverBy: momentOf('2026-11-26', '18:00') }, pharmacy('day'), duty),
  ).toEqual(['day']);
});

test('an hour of opening time before the agreed moment is enough to be in time, less is not', () => {
  const inTime = (closes: string) =>
    offerOrder(morning, [pharmacy('a', { times: openFrom('08:30', closes) })], SETTINGS).order.length === 1;
  expect(inTime('11:00')).toBe(true);
  expect(inTime('10:59')).toBe(false);
});

test('who has no kit ready fills one first: that takes an hour more, on the screen and where it is weighed', () => {
  const until = (closes: string, readyKits: number) =>
    pharmacy('a', { readyKits, times: openFrom('08:00', closes), delivery: openFrom('08:00', closes) });
  const asking = { ...morning, askedAt: momentOf('2026-11-25', '15:30'), deliverBy: momentOf('2026-11-25', '18:00') };
  expect(ids(asking, until('17:00', 1))).toEqual(['a']);
  expect(ids(asking, until('17:00', 0))).toEqual([]);
  expect(ids(asking, until('17:30', 0))).toEqual(['a']);
  const [soon, later] = [1, 0].map((kits) => candidateFrom(asking, until('18:00', kits), SETTINGS).soonest);
  expect([soon, later]).toEqual([momentOf('2026-11-25', '16:30'), momentOf('2026-11-25', '17:30')]);
});

test('the page says in words why a pharmacy is asked', () => {
  const [first] = offerOrder(morning, [pharmacy('a', { distanceKm: 1.26 })], SETTINGS).order;
  expect(first).toMatchObject({ readyKits: 2, openNow: true, opensAt: null, distanceKm: 1.26, canDeliverBy: true });
  expect(reasonInWords(first?.reason ?? [], 'nl')).toBe(
    '2 kits klaar, nu open tot 17:30, kan bezorgen vóór woensdag 25 november 18:00, 1,3 km',
  );
  expect(reasonInWords(first?.reason ?? [], 'en')).toContain(
    '2 kits ready, open now until 17:30, can deliver before Wednesday',
  );
});

/** Minute by minute, as slow as it is plain; nobody counts beyond an hour. */
function hasAnHour(facts: CandidateFacts, { askedAt, deliverBy }: Asking): boolean {
  let minutes = 0;
  for (let at = askedAt.getTime(); at < deliverBy.getTime() && minutes < 60; at += MINUTE)
    if (deliversAt(facts, new Date(at))) minutes += 1;
  return minutes === 60;
}

const askedAt = fc.constantFrom(
  ...[
    ['2026-11-25', '10:00'],
    ['2026-11-25', '22:00'],
    ['2026-03-28', '23:30'], // the clock goes forward
    ['2026-10-24', '23:30'], // the clock goes back
    ['2026-12-24', '16:50'],
    ['2026-12-25', '09:00'],
    ['2026-12-31', '23:00'],
  ].map(([day = '', time = '']) => momentOf(day, time)),
);
const asked = fc.record({ askedAt, urgency: fc.constantFrom(...URGENCIES) }).map(({ askedAt, urgency }): Asking => {
  return { ...morning, urgency, askedAt, deliverBy: deliverBy(urgency, askedAt, SETTINGS) };
});

test('at any hour nobody is lost or named twice, who is asked can come in time, who is not has a reason, and the order is the same however they are listed', () => {
  const facts = fc.record({
    readyKits: fc.nat(2),
    distanceKm: fc.option(fc.integer({ min: 0, max: 80 }).map((n) => n / 10)),
    listsPc4: fc.boolean(),
    radiusKm: fc.option(fc.constantFrom(2, 5)),
    deliversOutOfHours: fc.boolean(),
    delivery: fc.constantFrom(OFFICE_HOURS, openFrom('19:00', '22:30'), {
      ...openFrom('22:00', '03:00'),
      openOnHolidays: true,
    }),
    dutyIn: fc.option(fc.integer({ min: -600, max: 300 })),
    delivers: fc.boolean(),
    state: fc.constantFrom('active' as const, 'leaving' as const),
    lastAskedAt: fc.option(fc.constantFrom(momentOf('2026-11-01', '09:00'), momentOf('2026-11-02', '09:00'))),
  });
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 8 }), asked, (own, asking) => {
      const after = (minutes: number) => new Date(asking.askedAt.getTime() + minutes * MINUTE);
      const list = own.map(({ dutyIn, delivers, ...one }, i) => {
        const duties = dutyIn === null ? [] : [dutyBetween(after(dutyIn), after(dutyIn + 700), { delivers })];
        return pharmacy(`p${i}`, { ...one, duties, readinessConfirmedAt: after(-1440) });
      });
      const { order, leftOut } = offerOrder(asking, list, SETTINGS);
      const named = [...order, ...leftOut].map(({ pharmacyId }) => pharmacyId);
      expect(named.sort()).toEqual(list.map(({ id }) => id).sort());
      for (const { pharmacyId, canDeliverBy, soonest } of order) {
        const facts = list.find(({ id }) => id === pharmacyId);
        expect(canDeliverBy && facts && hasAnHour(facts, asking)).toBe(true);
        expect(soonest && soonest <= asking.deliverBy).toBe(true);
      }
      for (const { why } of leftOut) expect(leftOutInWords(why, 'nl')).toMatch(/^\p{Ll}{3}/u);
      expect(ids(asking, ...list.toReversed())).toEqual(order.map(({ pharmacyId }) => pharmacyId));
    }),
    { numRuns: 300 },
  );
});
