import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people.js';

/** Of which kind of page the first one on a list, and on how much paper it may come. */
const PAPERS: [list: string, link: string, pages: number][] = [
  ['/', '', 1],
  ['/', 'main a[href^="/cases/"]', 1],
  // In use at home for weeks, with all that happened meanwhile
  ['/cases?status=opened', 'main tbody a[href^="/cases/"]', 2],
  ['/kits', 'main a[href^="/kits/"]', 1],
];

/** Other stories ask for kits at the same time. */
const ROWS_A_PAGE = 20;

test('a worklist, a case and a kit are printed on one page each, black on white also for who works in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'apotheek');
  for (const [list, link, pages] of PAPERS) {
    await page.goto(list);
    if (link) await page.goto((await page.locator(link).first().getAttribute('href')) ?? '');
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
    const rows = link ? 0 : await page.locator('main tbody tr').count();
    const most = Math.max(pages, Math.ceil(rows / ROWS_A_PAGE));
    expect.soft(printed.match(/\/Type \/Page\b/g)?.length, link || list).toBeLessThanOrEqual(most);
    expect(await paperOf(page)).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', wide: false });
  }
});

/** As it is laid out on a page of A4, between its margins. */
async function paperOf(page: Page) {
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    paper: getComputedStyle(document.body).backgroundColor,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  await page.emulateMedia({ media: null });
  return seen;
}
