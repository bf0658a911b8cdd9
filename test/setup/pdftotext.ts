import { spawnSync } from 'node:child_process';
import { onPath } from './on-path.js';

/** Where poppler is not installed its tests are skipped, which CI counts as a failure. `test` is the spec file's own. */
export const testWithPdftotext = (name: string, story: () => Promise<void>): void =>
  (onPath('pdftotext') ? test : test.skip)(name, story);

/** What a reader of the file finds. */
export function wordsOf(pdf: Buffer): string {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout;
}
