/** What stands in a cell when it goes along in a file, and what a list is put in order by. A day is written as 2026-11-22. */
export type Value = string | number | Date | null;

/**
 * What a column holds, where its values do not say it themselves: a text that must stay as it is whatever it looks like (a lot), or a
 * number that is a share of one.
 */
export type Holds = 'text' | 'share';

/** A share of one, in a column that holds other numbers too. */
export interface Share {
  share: number;
}
export const isShare = (value: Written): value is Share =>
  typeof value === 'object' && value !== null && 'share' in value;

/** What a file can hold in a cell. */
export type Written = Value | Share;

export interface Heading {
  title: string;
  holds?: Holds | undefined;
  /** What is meant by it, for whoever reads the file later and elsewhere. */
  means?: string | undefined;
}

/** A list or a table of figures as it goes along in a file: the same rows, without what is there to click on. */
export interface Table {
  columns: readonly Heading[];
  rows: readonly (readonly Written[])[];
}

export interface ExportColumn<R> extends Heading {
  value: (row: R) => Written;
}

export function tableOf<R>(columns: readonly ExportColumn<R>[], rows: readonly R[]): Table {
  return { columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

export const isDay = (value: Written, holds?: Holds): value is string =>
  typeof value === 'string' && holds !== 'text' && DAY.test(value);
