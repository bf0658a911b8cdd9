import type { Article, SlotDemand, Substitution } from './conformity.js';
import { standInFor, unitsToFill } from './slot-filling.rules.js';
import { standInsOn } from './stand-ins.rules.js';
import { whyNotApproveSubstitution } from './substitution.rules.js';

const fifteen: Article = {
  ...{ code: '90000002', name: 'midazolam 15 mg', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
  ...{ strength: '5 mg/ml', form: 'ampul 3 ml' },
};
const five: Article = { ...fifteen, code: '90000042', form: 'ampul 1 ml' };
const thirty: Article = { ...fifteen, code: '90000043', form: 'ampul 6 ml' };
const slot: SlotDemand = {
  ...{ code: 'M2', name: 'Midazolam', kind: 'medicine', mandatory: true, min: 8, max: 10 },
  ...{ products: [fifteen], minShelfLifeDays: 90 },
};
const approvals = [
  { role: 'coordinator', day: '2026-06-01' },
  { role: 'lead-pharmacist', day: '2026-06-03' },
];
const shortage: Substitution = {
  ...{
    id: 'shortage',
    slot: 'M2',
    kind: 'other-product',
    article: five,
    quantity: null,
    from: '2026-06-01',
    until: '2026-06-30',
    endedOn: null,
    reason: 'tekort',
    needsConsent: false,
    approvals,
  },
};
const on = (day: string, ...substitutions: Substitution[]) => standInsOn([slot], substitutions, day);
const june = '2026-06-15';

test('it counts from the day of the second approval to its last day', () => {
  const days = ['2026-05-31', '2026-06-02', '2026-06-03', '2026-06-30', '2026-07-01'];
  expect(days.map((day) => on(day, shortage).length)).toEqual([0, 0, 1, 1, 0]);
});

test('approved by one, or twice from one office, it does not count', () => {
  const [one = { role: '', day: '' }] = approvals;
  for (const half of [[], [one], [one, { ...one, day: '2026-06-02' }]])
    expect(on(june, { ...shortage, approvals: half })).toEqual([]);
});

test('what was approved before the rule was there and breaks it does not count', () => {
  expect(on(june, { ...shortage, article: { ...five, atc: 'N02AA01' } })).toEqual([]);
  expect(on(june, { ...shortage, slot: 'M9' })).toEqual([]);
});

test('decided twice for the same days, once with consent, it asks for consent', () => {
  const strict = { ...shortage, needsConsent: true };
  const asks = (...all: Substitution[]) => standInFor('M2', five.code, on(june, ...all))?.needsConsent;
  expect([asks(shortage, strict), asks(strict, shortage)]).toEqual([true, true]);
  expect(asks(shortage, { ...strict, until: '2026-06-10' })).toBe(false);
});

test('somebody who thinks no further fills the slot with as many as are equal, also beside what is in it', () => {
  const standIns = on(june, shortage, { ...shortage, article: thirty });
  const fill = (product: Article, ...lines: [Article, number][]) =>
    unitsToFill(
      slot,
      product.code,
      lines.map(([{ code }, quantity]) => ({ slot: 'M2', product: code, quantity })),
      standIns,
    );
  expect([fill(fifteen), fill(five), fill(thirty)]).toEqual([8, 24, 4]);
  expect([fill(five, [fifteen, 5]), fill(fifteen, [five, 9]), fill(thirty, [fifteen, 3])]).toEqual([9, 5, 3]);
  expect([fill(fifteen, [fifteen, 8]), fill(thirty, [fifteen, 8])]).toEqual([1, 1]);
});

test('coordinator and lead pharmacist approve once each, nobody for both, and nobody what breaks the rule', () => {
  const first = [{ role: 'coordinator', person: 'els' }];
  expect(whyNotApproveSubstitution('waits-for-approval', first, 'lead-pharmacist', 'jan')).toBeNull();
  expect(whyNotApproveSubstitution('waits-for-approval', first, 'lead-pharmacist', 'els')).toBe('same-person');
  expect(whyNotApproveSubstitution('waits-for-approval', first, 'coordinator', 'ans')).toBe('already-approved');
  expect(whyNotApproveSubstitution('breaks-the-rule', first, 'lead-pharmacist', 'jan')).toBe('breaks-the-rule');
});
