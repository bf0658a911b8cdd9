import fc from 'fast-check';
import { addDays } from '../../platform/calendar.js';
import { enoughUntil, rations } from './rationing.rules.js';
import { lasts, type Supply } from './supply.rules.js';

const TODAY = '2026-11-22';
const until = (days: number) => addDays(TODAY, days);

test('seven kits for one a day do a week, and less surely than that where demand comes as chance has it', () => {
  const it = lasts([{ kits: 7, leavesUntil: null }], 7, TODAY);
  expect(it).toMatchObject({ kits: 7, expire: 0, until: '2026-11-28' });
  expect(it.surelyUntil).toBe('2026-11-24');
});

test('what expires before anybody needs it does nobody any good', () => {
  const soon = { kits: 10, leavesUntil: until(1) };
  expect(lasts([soon, { kits: 3, leavesUntil: until(60) }], 7, TODAY)).toMatchObject({
    ...{ kits: 13, expire: 8, until: until(4) },
  });
  expect(lasts([{ kits: 4, leavesUntil: until(-1) }], 7, TODAY)).toMatchObject({ expire: 4, until: until(-1) });
});

test('where nobody knows how many are needed, no day is named', () => {
  expect(lasts([{ kits: 4, leavesUntil: null }], null, TODAY)).toMatchObject({ kits: 4, until: null });
});

const morphine = {
  ...{ usual: 10, loose: 0, need: 6, perWeek: 7, today: TODAY },
  units: [{ units: 100, leavesUntil: until(300) }],
  kits: [{ kits: 10, leavesUntil: until(300) }],
};

test('with five instead of ten in every kit the region comes twice as far; new kits alone do not help where none is loose', () => {
  const all = rations(morphine);
  const [ten, five] = [all[0], all[5]];
  expect(ten).toMatchObject({ quantity: 10, everyKit: { until: until(9) }, isUnderNeed: false });
  expect(five).toMatchObject({ quantity: 5, everyKit: { kits: 20, until: until(19) }, isUnderNeed: true });
  expect(five?.newKits.until).toBe(until(9));
  expect(rations({ ...morphine, loose: 50 })[5]?.newKits.until).toBe(until(19));
  expect(enoughUntil(all, until(15))).toBe(6);
  expect(enoughUntil(all, until(400))).toBeNull();
});

test('of a slot of a hundred the table still is read at a glance', () => {
  const quantities = rations({ ...morphine, usual: 100 }).map(({ quantity }) => quantity);
  expect(quantities).toEqual([100, 91, 82, 73, 64, 55, 46, 37, 28, 19, 10, 1]);
});

const supply = fc.record({ kits: fc.nat(40), leavesUntil: fc.option(fc.nat(400).map(until), { nil: null }) });
const supplies = fc.array(supply, { maxLength: 8 });
const perWeek = fc.integer({ min: 1, max: 40 });
const day = (all: readonly Supply[], week: number) => lasts(all, week, TODAY).until ?? '';

test('in whatever order they are counted, they do as long; with more or with less needed never shorter', () => {
  fc.assert(
    fc.property(supplies, supply, perWeek, (all, more, week) => {
      const now = day(all, week);
      return (
        day([...all].reverse(), week) === now &&
        day([...all, more], week) >= now &&
        day(all, week + 1) <= now &&
        (lasts(all, week, TODAY).surelyUntil ?? '') <= now
      );
    }),
  );
});

test('less in a kit never does shorter', () => {
  const unit = fc.record({ units: fc.nat(400), leavesUntil: fc.nat(400).map(until) });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), perWeek, fc.integer({ min: 1, max: 30 }), (units, week, usual) => {
      const days = rations({ ...morphine, units, perWeek: week, usual }).map(({ everyKit }) => everyKit.until ?? '');
      return days.every((one, i) => i === 0 || one >= (days[i - 1] ?? ''));
    }),
  );
});
