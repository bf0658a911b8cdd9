import { rowsOf } from './rows.js';

test('what a nurse reads on paper names no source that still has to be looked up', () => {
  const rows = rowsOf('directions.csv');
  const printed = rows.flatMap((row) =>
    ['kidney', 'kidney_en', 'circumstances', 'circumstances_en'].map((it) => row[it]),
  );
  expect(printed.filter(Boolean).length).toBeGreaterThan(20);
  expect(printed.filter((text) => /docplayer|na te gaan|to be confirmed/.test(text ?? ''))).toEqual([]);
});

test('a source is told by what it is called, where it stands and what it says, without notes of who looked it up', () => {
  const sources = rowsOf('directions.csv').flatMap((row) => [row['source'], row['source_en']]);
  expect(sources.filter(Boolean).length).toBeGreaterThan(40);
  const notes =
    /na te gaan|to be confirmed|waarschijnlijk|probably|zwakke bron|weak source|vergelijk eerst|compare with/;
  expect(sources.filter((text) => notes.test(text ?? ''))).toEqual([]);
});
