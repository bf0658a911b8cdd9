import type { Drawing } from '../../web/drawing/drawing.js';
import type { Language } from '../../web/texts.js';
import type { Reader } from './report-content.js';

export interface ReportTable {
  head: string[];
  /** The first cell names its row. */
  rows: string[][];
  /** The columns for which a telephone has room; all when left out. */
  narrow?: number[];
}
export interface ReportSection {
  title: string;
  findings: string[];
  chart?: Drawing;
  /** How the chart is read. */
  key?: string;
  table?: ReportTable;
  list?: string[];
}
export interface ReportInWords {
  title: string;
  sections: ReportSection[];
  notes: string[];
}
/** To whom it is told, and whether it stands. */
export interface Told {
  language: Language;
  reader: Reader;
  made: boolean;
}
