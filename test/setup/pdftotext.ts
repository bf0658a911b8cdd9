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

interface Word {
  right: number;
  bottom: number;
  left: number;
  top: number;
  text: string;
}
interface Sheet {
  width: number;
  height: number;
  words: Word[];
}
const NUMBERS = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

function sheetsOf(pdf: Buffer): Sheet[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout
    .split('<page ')
    .slice(1)
    .map((sheet) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(sheet) ?? [];
      const words = [...sheet.matchAll(NUMBERS)].map(([, left, top, right, bottom, text = '']) => ({
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom), text },
      }));
      return { width: Number(width), height: Number(height), words };
    });
}

/** How far a word comes from an edge of its sheet, the nearest of all, in points; below zero it is cut off. */
export const leastMargin = (pdf: Buffer): number =>
  Math.min(
    ...sheetsOf(pdf).flatMap(({ width, height, words }) =>
      words.flatMap(({ left, top, right, bottom }) => [left, top, width - right, height - bottom]),
    ),
  );

/** A line is told as high as its font may be, Arabic most of all; what covers more than this part of another is not read any more. */
const MOST_COVERED = 0.6;

/** Words that lie over each other; Arabic letters reach over each other by themselves. */
export const overlapping = (pdf: Buffer): string[] =>
  sheetsOf(pdf).flatMap(({ words }) =>
    words
      .filter(isNotArabic)
      .flatMap((one, at, all) =>
        all.slice(at + 1).flatMap((other) => (covers(one, other) ? [`${one.text} / ${other.text}`] : [])),
      ),
  );

const isNotArabic = ({ text }: Word): boolean => !/\p{Script=Arabic}/u.test(text);

function covers(one: Word, other: Word): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return wide > 1 && high > height * MOST_COVERED;
}
