import type { Page } from '@playwright/test';

/** Two cases look alike, and so do two kits. */
export function kindOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/(slots|products|settings)\/[^/]+/, '/$1/:code');
}

export async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  // A mail shown as a mail, and what is fetched rather than read, are no pages.
  return links.filter((link) => !/^\/(language|assets|openapi)|\.html$/.test(link));
}

/** Puts what a page leads to behind what is waiting, one of each kind. */
export async function follow(page: Page, waiting: string[]): Promise<void> {
  const known = new Set(waiting.map(kindOf));
  for (const link of await linksOf(page)) {
    if (known.has(kindOf(link))) continue;
    known.add(kindOf(link));
    waiting.push(link);
  }
}
