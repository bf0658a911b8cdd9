import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CONTRAST = 'color-contrast';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds at each of these widths, on the page and on the pages inside it. To bring axe along takes as long as a look
 * with it, so it comes once.
 */
export async function violationsAt(page: Page, widths: readonly number[], rules?: 'every rule'): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(AXE);
  const found: string[] = [];
  const { pathname } = new URL(page.url());
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(look, rules ? null : WCAG)).map((said) => `${pathname} at ${width}: ${said}`));
  }
  return found;
}

/** What cannot be read in the dark, or in colours that somebody chose themselves; after `violationsAt`, which brings axe along. */
export async function unreadableIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const { pathname } = new URL(page.url());
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const said = await page.evaluate(look, CONTRAST);
    found.push(...said.map((words) => `${pathname} with ${JSON.stringify(media)}: ${words}`));
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }
  return found;
}

/** Runs in the browser. Tags of axe, one rule, or everything. */
async function look(asked: string[] | string | null): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const tags = Array.isArray(asked) && { runOnly: { type: 'tag' as const, values: asked } };
  const only = tags || (asked === null ? {} : { runOnly: { type: 'rule' as const, values: [asked].flat() } });
  // What axe fetches beforehand only says whether a sound begins by itself, and takes a third of its time.
  const preload = document.querySelector('audio, video') !== null;
  const { violations } = await here.run(document, { ...only, preload, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
