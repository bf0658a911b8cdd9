import { expect, test, type Page } from '@playwright/test';
import { faultsOf, listen } from './page-faults.js';
import { signIn, type Who } from './people.js';

test.describe.configure({ mode: 'parallel' });

/** One page of each kind: a list, a case, a form, figures, settings, nothing. `every-page.long.spec.ts` walks all of everybody. */
const KINDS: [Who, string[]][] = [
  ['huisarts', ['/', '/cases/new', '/no-such-page']],
  ['apotheek', ['a[href^="/cases/"]', '/kits']],
  ['coordinator', ['/monitoring']],
];

for (const [who, pages] of KINDS)
  test(`a page of each kind that ${who} works with is accessible, fits every screen and breaks no rule of its own`, async ({
    page,
  }) => {
    const said = await listen(page);
    await signIn(page, who);
    const faults: string[] = [];
    for (const one of pages) {
      const path = one.startsWith('/') ? one : await firstLink(page, one);
      const answer = await page.goto(path);
      expect.soft(answer?.status(), path).toBe(path === '/no-such-page' ? 404 : 200);
      faults.push(...(await faultsOf(page, [1280])), ...said.splice(0).map((words) => `${path}: ${words}`));
    }
    expect(faults).toEqual([]);
  });

test('the language is changed on the page itself, which then has no Dutch left in its frame', async ({ page }) => {
  await signIn(page, 'apotheek');
  for (const path of ['/kits?ready=true', '/']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toContain(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(
      page.getByRole('button', { name: 'Sign out' }).or(page.getByRole('link', { name: 'Sign out' })),
    ).toBeVisible();
    expect(await faultsOf(page, [390])).toEqual([]);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  }
});

/** On the list that is open now. */
async function firstLink(page: Page, which: string): Promise<string> {
  return (await page.locator(`main ${which}`).first().getAttribute('href')) ?? '';
}
