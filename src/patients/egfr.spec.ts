import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { egfrFrom, egfrShown, IsEgfr } from './egfr.js';

class Said {
  @IsEgfr() egfr: string;
}

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
])('the kidney function %j is kept as it was said: %j', (typed, kept) => {
  const said = plainToInstance(Said, { egfr: typed });
  expect(validateSync(said)).toEqual([]);
  expect(egfrFrom(said.egfr)).toBe(kept);
});

test.each(['laag', '-1', '201', '1000', '29,55', '>', '45-60', [45], true, {}])('%j is no kidney function', (typed) => {
  expect(validateSync(plainToInstance(Said, { egfr: typed }))).toHaveLength(1);
});

test('it is read back in the language of the reader', () => {
  expect(egfrShown(29.5, 'nl')).toBe('29,5');
  expect(egfrShown('>60', 'en')).toBe('>60');
});
