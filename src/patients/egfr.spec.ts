import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { dayBehind, egfrFrom, egfrIn, egfrMayBeUnder, egfrShown, egfrTyped, IsEgfr } from './egfr.js';

class Said {
  @IsEgfr() value: string;
}
const DAY = '2026-03-12';

test.each([
  ['45', 45],
  [45, 45],
  [29.5, 29.5],
  ['29,5', 29.5],
  [' > 60 ', '>60'],
  ['>60 ml/min/1,73 m²', '>60'],
  ['<30', '<30'],
  ['>= 90', '≥90'],
  ['60+', '≥60'],
  ['0', 0],
  ['45, 12-3-2026', 45],
  ['>60 ml/min/1,73 m² d.d. 12-03-2026', '>60'],
])('the kidney function %j is kept as it was said: %j', (typed, kept) => {
  const said = plainToInstance(Said, { value: typed });
  expect(validateSync(said)).toEqual([]);
  expect(egfrFrom({ value: said.value, measuredOn: DAY })).toEqual({ value: kept, measuredOn: DAY });
});

test.each(['laag', '-1', '201', '1000', '29,55', '>', '45-60', '12-3-2026', [45], true, {}])(
  '%j is no kidney function',
  (typed) => {
    expect(validateSync(plainToInstance(Said, { value: typed }))).toHaveLength(1);
  },
);

test.each(['45, 12-3-2026', '45 12-03-26', '45 op 12/3/2026', '29,5 (2026-03-12)', '>60 ml/min/1,73 m² 12.3.2026'])(
  'of %j the day is read',
  (typed) => {
    expect(dayBehind(typed)).toBe(DAY);
  },
);
test.each(['45', '29,5', '45, 31-2-2026', '45, 12-3', '12-3-2026', '>60 ml/min/1,73 m²', 45, undefined])(
  'of %j no day is read',
  (typed) => {
    expect(dayBehind(typed)).toBeUndefined();
  },
);

test('it is read back in the language of the reader, with its day, and typed again as it was', () => {
  const egfr = { value: 29.5, measuredOn: DAY };
  expect(egfrShown(egfr, 'nl')).toBe('29,5, gemeten op 12 maart 2026');
  expect(egfrShown({ value: '>60', measuredOn: DAY }, 'en')).toBe('>60, measured on 12 March 2026');
  expect([egfrTyped(egfr), egfrIn(egfrTyped(egfr))]).toEqual(['29,5, 12-3-2026', egfr]);
  expect(egfrIn('45')).toBeNull();
});

test('a bound may lie under another', () => {
  const under = (value: number | string) => egfrMayBeUnder({ value, measuredOn: DAY }, 30);
  expect([29, 29.5, '<60', '>20', '≥29'].map(under)).toEqual([true, true, true, true, true]);
  expect([30, '>30', '≥60'].map(under)).toEqual([false, false, false]);
});
