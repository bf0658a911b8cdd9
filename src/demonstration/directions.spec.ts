import { rowsOf } from './rows.js';

test('what a nurse reads on paper names no source that still has to be looked up', () => {
  const rows = rowsOf('directions.csv');
  const printed = rows.flatMap((row) =>
    ['kidney', 'kidney_en', 'circumstances', 'circumstances_en'].map((it) => row[it]),
  );
  expect(printed.filter(Boolean).length).toBeGreaterThan(20);
  expect(printed.filter((text) => /docplayer|na te gaan|to be confirmed/.test(text ?? ''))).toEqual([]);
});
