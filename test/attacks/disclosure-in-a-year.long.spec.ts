import { PUBLICATION, SCREEN, type Shown } from '../../src/monitoring/disclosure/disclosure.js';
import fc from 'fast-check';
import { attack, mail, patientsOf, screen, type Issue } from './attack.js';

const year = (municipalities: number, most: number) => {
  const count = fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(most) });
  const row = fc.array(count, { minLength: municipalities, maxLength: municipalities });
  return fc.array(row, { minLength: 12, maxLength: 12 });
};
const anyYear = fc.oneof(year(2, 6), year(2, 14), year(3, 5));

test('the attack finds what careless tables tell', () => {
  const truth = Array.from({ length: 12 }, (_, month) => [8, month === 0 ? 3 : 8]);
  const careless: Issue = (period) => {
    const shown = (code: string | null): Shown => {
      const count = patientsOf(truth)(period.name, code);
      return count > 0 && count < 5 && code !== null ? { kind: 'below', limit: 5 } : { kind: 'count', count };
    };
    return { total: shown(null), cells: period.kind === 'month' ? null : ['0', '1'].map(shown) };
  };
  const few = truth.map((row, month) => (month < 3 ? [row[0] ?? 0, month === 0 ? 3 : 0] : row));
  truth.splice(0, 12, ...few);
  expect(attack(truth, [{ issue: careless, rule: SCREEN }], 5)).toEqual(['2026-Q1 1']);
});

/** Found by chance once: "<5" for the year of a municipality told that two quarters of at most four had two each. */
const TOLD_BY_A_YEAR = [
  ...[
    [0, 2, 1],
    [2, 0, 0],
    [2, 2, 1],
    [1, 0, 0],
    [0, 2, 0],
    [1, 1, 0],
  ],
  ...[
    [0, 0, 0],
    [1, 1, 0],
    [2, 1, 0],
    [0, 0, 1],
    [3, 0, 0],
    [1, 0, 1],
  ],
];

/** And once more: a year that was withheld is known not to be small, and with the others' years that told one quarter. */
const TOLD_BY_A_WITHHELD_YEAR = [
  ...[
    [0, 1, 0],
    [0, 2, 0],
    [1, 0, 1],
    [1, 1, 1],
    [0, 0, 2],
    [0, 0, 2],
  ],
  ...[
    [1, 0, 1],
    [0, 1, 3],
    [0, 0, 1],
    [0, 1, 4],
    [2, 0, 3],
    [0, 4, 1],
  ],
];

test('from months, quarters and the year on the screen no small number of a municipality follows', () => {
  fc.assert(
    fc.property(anyYear, (truth) => expect(attack(truth, [{ issue: screen(truth), rule: SCREEN }], 5)).toEqual([])),
    { numRuns: 300, examples: [[TOLD_BY_A_YEAR], [TOLD_BY_A_WITHHELD_YEAR]] },
  );
});

test('nor from a year of reports', () => {
  fc.assert(
    fc.property(anyYear, (truth) => expect(attack(truth, [{ issue: mail(truth), rule: PUBLICATION }], 10)).toEqual([])),
    { numRuns: 300 },
  );
});

test('nor, for who sees both, from screen and reports together', () => {
  fc.assert(
    fc.property(anyYear, (truth) => {
      const both = [
        { issue: screen(truth), rule: SCREEN },
        { issue: mail(truth), rule: PUBLICATION },
      ];
      expect(attack(truth, both, 5)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
