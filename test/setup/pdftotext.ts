import { spawnSync } from 'node:child_process';
import { onPath } from './on-path.js';

/** Where poppler is not installed its tests are skipped, which CI counts as a failure. `test` is the spec file's own. */
export const testWithPdftotext = (name: string, story: () => Promise<void>): void =>
  (onPath('pdftotext') ? test : test.skip)(name, story);

const textOf = (pdf: Buffer, order: '-layout' | '-raw'): string =>
  spawnSync('pdftotext', [order, '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;

/** What a reader of the file finds, as it lies on the sheet. */
export const wordsOf = (pdf: Buffer): string => textOf(pdf, '-layout');

/** The same in the order it was written in: a letter with marks above each other (Ỗ, Ṻ) is taken for a line of its own by where it lies. */
export const wordsInOrder = (pdf: Buffer): string => textOf(pdf, '-raw');

/** How far a word comes from the edge of its sheet, the nearest of all, in points; below zero it is cut off. */
export function leastMargin(pdf: Buffer): number {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  const sheets = stdout.split('<page ').slice(1);
  return Math.min(
    ...sheets.flatMap((sheet) => {
      const width = Number(/width="([\d.]+)"/.exec(sheet)?.[1]);
      return [...sheet.matchAll(/xMax="([\d.]+)"/g)].map(([, right]) => width - Number(right));
    }),
  );
}
