import { momentOf } from '../platform/calendar.js';
import { needs } from '../regions/haaglanden.js';
import { PHARMACIES, PRACTICES } from './people.js';
import { whatWasAsked } from './demand.js';
import { Random } from './random.js';
import type { Ground } from './region.js';
import { areasOf, suppliersOf } from './suppliers.js';

const ground: Ground = {
  ...{
    network: 'n',
    networkOrganisation: 'o',
    outOfHoursPost: 'p',
    nightCare: 'z',
    standards: { older: '1', present: '2' },
  },
  pharmacies: PHARMACIES.map(({ name = '' }) => name),
  practices: PRACTICES.map(({ name = '' }) => name),
  ...{ homeCare: ['h'], staff: new Map<string, string[]>() },
};
const until = momentOf('2026-11-18', '10:00');
const areas = areasOf(suppliersOf(ground, until));
const tell = () => whatWasAsked(ground, areas, '2024-11-18', until, new Random(7));

test('the same number tells the same story', () => {
  expect(tell()).toEqual(tell());
});

test('each municipality asks for 12 to 30 percent of what could be needed, and more in the second year', () => {
  const asked = tell();
  const halfway = momentOf('2025-11-18', '00:00');
  for (const { code, value } of needs()) {
    const years = [asked.filter(({ at }) => at < halfway), asked.filter(({ at }) => at >= halfway)];
    const shares = years.map((year) => year.filter(({ area }) => area.gmCode === code).length / value);
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.35);
    }
  }
  expect(asked.filter(({ at }) => at >= halfway).length).toBeGreaterThan(asked.length / 2);
});

test('every municipality is served, and Wassenaar by a single pharmacy', () => {
  const serving = (code: string) =>
    new Set(areas.filter(({ gmCode }) => gmCode === code).flatMap(({ suppliers }) => suppliers.map(({ id }) => id)));
  for (const { code } of needs()) expect(serving(code).size).toBeGreaterThan(code === 'GM0629' ? 0 : 1);
  expect([...serving('GM0629')]).toEqual(['Apotheek Rijksdorp']);
  expect(
    areas
      .find(({ pc4 }) => pc4 === '2512')
      ?.suppliers.slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['Apotheek De Hofvijver', 'Apotheek Zeeheldenhof']);
});
