import path from 'node:path';
import { pdfOf } from './pdf.js';
import type { Language } from './texts.js';

export type PaperPair = [key: string, value: string];
export interface PaperTable {
  head: string[];
  widths: ('auto' | 'wide' | 'widest')[];
  rows: string[][];
  /** Filled in by hand: lined between columns too. */
  written?: boolean;
}
export interface PaperSection {
  level: 2 | 3;
  title: string;
  /** In bold, above all else. */
  warning?: string;
  said?: string;
  paragraphs?: string[];
  /** Drawn, with what one sees in it for who does not see it. */
  figure?: { svg: string; says: string; key: string };
  pairs?: PaperPair[];
  table?: PaperTable;
  list?: string[];
  /** On a sheet of its own. */
  apart?: boolean;
}
export interface Paper {
  language: Language;
  title: string;
  intro: string[];
  footer: string;
  /** What is written by hand once more on each further sheet: sheets come apart. */
  again?: string[];
  sections: PaperSection[];
}

const FILE = path.join(import.meta.dirname, 'paper.typ');

/** A tagged PDF of what is on a paper; `missingSigns` is said on it when a sign in it could not be shown. */
export const paperPdf = (paper: Paper, missingSigns: string): Promise<Buffer> => papersPdf([paper], missingSigns);

/** Several behind each other, each with its own sheets counted. */
export async function papersPdf(papers: readonly Paper[], missingSigns: string): Promise<Buffer> {
  const { bytes, missing } = await pdfOf(FILE, { papers });
  if (!missing) return bytes;
  return (await pdfOf(FILE, { papers: papers.map((it) => ({ ...it, intro: [...it.intro, missingSigns] })) })).bytes;
}
