import { STATUSES, type CaseStatus } from '../../kit-life/kit-life.js';
import { nextStep } from './next-step.rules.js';

const moments = { deliverBy: '2026-11-18T18:00:00+01:00', offerLapsesAt: '2026-11-18T10:00:00+01:00' };

test('an offered pharmacy must answer before the offer lapses', () => {
  expect(nextStep({ status: 'requested', ...moments })).toEqual({
    by: 'offered',
    until: new Date(moments.offerLapsesAt),
    asksAt: null,
  });
});

test('until it is delivered a kit has a time to be there', () => {
  const by = STATUSES.filter(
    (status) => nextStep({ status, ...moments }).until?.getTime() === Date.parse(moments.deliverBy),
  );
  expect(by).toEqual(['unplaced', 'accepted', 'packed', 'dispatched']);
});

test('whatever is over asks nothing of anybody', () => {
  expect(nextStep({ status: 'settled', ...moments })).toEqual({ by: 'nobody', until: null, asksAt: null });
  expect(nextStep({ status: 'withdrawn', ...moments })).toEqual({ by: 'nobody', until: null, asksAt: null });
});

test('a kit in a home is asked about one day, and one that is over is back, and accounted for, by a day', () => {
  const overdueAt = '2026-12-16T10:00:00+01:00';
  const said = (status: CaseStatus) => {
    const { until, asksAt } = nextStep({ status, ...moments, overdueAt });
    return [until, asksAt].map((at) => at?.getTime() === Date.parse(overdueAt));
  };
  expect(said('delivered')).toEqual([false, true]);
  expect(said('opened')).toEqual([false, true]);
  for (const status of ['ending', 'returned', 'missing'] as const) expect(said(status)).toEqual([true, false]);
});
