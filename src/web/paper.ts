import path from 'node:path';
import { pdfOf } from './pdf.js';
import type { Language } from './texts.js';

export type PaperPair = [key: string, value: string];
export interface PaperTable {
  head: string[];
  widths: ('auto' | 'wide')[];
  rows: string[][];
}
export interface PaperSection {
  level: 2 | 3;
  title: string;
  said?: string;
  pairs?: PaperPair[];
  table?: PaperTable;
  /** On a sheet of its own. */
  apart?: boolean;
}
export interface Paper {
  language: Language;
  title: string;
  intro: string[];
  footer: string;
  sections: PaperSection[];
}

const FILE = path.join(import.meta.dirname, 'paper.typ');

/** A tagged PDF of what is on a paper; `missingSigns` is said on it when a sign in it could not be shown. */
export async function paperPdf(paper: Paper, missingSigns: string): Promise<Buffer> {
  const { bytes, missing } = await pdfOf(FILE, paper);
  return missing ? (await pdfOf(FILE, { ...paper, intro: [...paper.intro, missingSigns] })).bytes : bytes;
}
