import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export const SOURCE = 'CBS (CC BY 4.0), bewerkt; GeoNames (CC BY 4.0)';

/** Share of expected deaths that happen at home, national, 2022, with the band that annual plans use. */
const AT_HOME = { value: 0.39, low: 0.35, high: 0.42 };

export interface NeedFact {
  code: string;
  year: number;
  value: number;
  low: number;
  high: number;
  method: string;
}

/** A row as it stands in the file: the database reads its numbers. */
export type Fact = Readonly<Record<string, string>>;

export const municipalities = (): Fact[] => rowsOf('municipalities.csv');
export const postcodeAreas = (): Fact[] => rowsOf('postcode-areas.csv');

/** Addresses only, nobody lives there; 2491 to 2498 are Den Haag although they begin with 24. */
export const PO_BOXES: Readonly<Record<string, readonly string[]>> = {
  GM0629: ['2240'],
  GM1916: ['2260', '2270'],
  GM0603: ['2280'],
  GM0518: ['2490', ...Array.from({ length: 10 }, (_, digit) => `250${String(digit)}`)],
  GM0637: ['2700', '2701', '2702'],
};
const BOXES = new Set(Object.values(PO_BOXES).flat());
/** Whether somebody may live at a postcode; of other regions that is not known, and nothing is asked. */
export const mayLiveAt = (postcode: string): boolean => !BOXES.has(postcode.slice(0, 4));

/** Expected deaths at home in a year; the two methods and the band of the share give the margin. */
export function needs(): NeedFact[] {
  return municipalities().map((row) => {
    const one = Number(row['expected_deaths_2023_estimate']);
    const other = Number(row['expected_deaths_2023_estimate_age_only']);
    return {
      code: row['gm_code'] ?? '',
      year: 2023,
      value: one * AT_HOME.value,
      low: Math.min(one, other) * AT_HOME.low,
      high: Math.max(one, other) * AT_HOME.high,
      method: 'verwachte sterfte 2023 (schatting, twee methoden) x aandeel thuis 39 % (35 tot 42 %)',
    };
  });
}

function rowsOf(name: string): Fact[] {
  const text = readFileSync(path.join(import.meta.dirname, 'haaglanden', name));
  return parse(text, { columns: true, skip_empty_lines: true });
}
