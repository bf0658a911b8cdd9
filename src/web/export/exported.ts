import type { View } from '../view.js';
import type { Table } from './table.js';

/** How what a page shows goes along in a file: like the page a pure function of the answer, so the file never knows more. */
export interface Exported<D> {
  title: (view: View, data: D) => string;
  table: (data: D, view: View) => Table;
  /** How each figure on the page is counted, and what else one must know of it. */
  notes?: (data: D, view: View) => readonly string[];
}

export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: unknown): text is Format => FORMATS.some((format) => format === text);

export const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
