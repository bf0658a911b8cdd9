import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './page-faults.js';
import { aName, aRequest, Machine, signIn } from './people.js';

test.use({ viewport: { width: 1280, height: 800 } });

/** Where the first row begins, and how many are seen whole without scrolling. */
const seenOf = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('main tbody tr')].map((row) => row.getBoundingClientRect());
    return { first: rows[0]?.top ?? Infinity, inView: rows.filter(({ bottom }) => bottom <= innerHeight).length };
  });

async function ask(page: Page, count: number): Promise<void> {
  const machine = await Machine.of(page);
  for (let nth = 0; nth < count; nth++) await machine.post('/cases', aRequest(aName(), { urgency: 'tomorrow' }));
}

/** In pixels from the top; above the list of the network stands which kits a shortage asks to open. */
const HIGH = 290;

test('twelve rows of each worklist, and all five municipalities, are seen without scrolling', async ({ browser }) => {
  for (const who of ['huisarts', 'apotheek', 'thuiszorg', 'coordinator', 'hoofdapotheker'] as const) {
    const page = await browser.newPage();
    await signIn(page, who);
    const { first, inView } = await seenOf(page);
    const rows = await page.locator('main tbody tr').count();
    // How many kits are in a home, and for how long, depends on the day on which the demonstration begins.
    const asked = who === 'huisarts' || who === 'apotheek' ? 12 : Math.min(12, rows);
    expect.soft(first, `${who}: the first row`).toBeLessThanOrEqual(HIGH);
    expect.soft(inView, `${who}: rows in view of ${rows}`).toBeGreaterThanOrEqual(asked);
    if (who === 'coordinator') {
      await page.goto('/monitoring/uptake');
      const figures = await seenOf(page);
      expect.soft(figures.first, 'the first municipality').toBeLessThanOrEqual(260);
      expect.soft(figures.inView, 'municipalities and the region').toBeGreaterThanOrEqual(6);
    }
    await page.goto('/cases?over=true');
    expect.soft((await seenOf(page)).first, `${who}: the first case`).toBeLessThanOrEqual(260);
    if (who === 'apotheek') expect.soft(await faultsOf(page, [1280, 390]), who).toEqual([]);
    await page.close();
  }
});

/** Every list that somebody works from, looks through or reports of. */
const LISTS: Partial<Record<Parameters<typeof signIn>[1], string[]>> = {
  apotheek: ['/kits', '/past-offers', '/opium-ledger', '/pharmacies', '/notices', '/cases'],
  thuiszorg: ['/cases'],
  coordinator: [
    '/pharmacies',
    '/products',
    '/recalls',
    '/monitoring/coverage',
    '/monitoring/comparison',
    '/monitoring/weakest-point',
    '/monitoring/without-a-kit',
    '/cases',
    '/shelf',
    '/conformity',
  ],
  beheer: ['/letters?state=sent', '/letters', '/people', '/organisations', '/settings'],
  hoofdapotheker: ['/settings', '/recalls', '/cases'],
  inzage: ['/access-record', '/access-record?outcome=refused', '/access-record/review'],
};

test('of every list the first row stands high, and twelve are in view', async ({ browser }) => {
  for (const [who, paths] of Object.entries(LISTS)) {
    const page = await browser.newPage();
    await signIn(page, who as keyof typeof LISTS);
    for (const path of paths) {
      await page.goto(path);
      const { first, inView } = await seenOf(page);
      const rows = await page.locator('main tbody tr').count();
      expect.soft(first, `${who} ${path}: the first row`).toBeLessThanOrEqual(HIGH);
      expect.soft(inView, `${who} ${path}: rows in view of ${rows}`).toBeGreaterThanOrEqual(Math.min(12, rows));
    }
    await page.close();
  }
});

test('a box in a row is ticked by keyboard, one ticks all that are shown, and the bar says how many', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/pharmacies');
  const boxes = page.locator('main tbody input[type="checkbox"]');
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 gekozen:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gereed melden' })).toBeInViewport();
  await page.getByLabel('Kies alle regels die hier staan').check();
  await expect(page.getByText(`${await boxes.count()} gekozen:`)).toBeVisible();
  await page.getByLabel('Kies alle regels die hier staan').uncheck();
  await expect(page.getByText('Met de gekozen regels:')).toBeVisible();
  expect.soft(await faultsOf(page, [1280, 390]), 'boxes in rows').toEqual([]);
});

test('a request that comes in while the focus is on row three leaves the focus there', async ({ page, browser }) => {
  const practice = await browser.newPage();
  await signIn(practice, 'huisarts');
  await ask(practice, 3);
  await signIn(page, 'apotheek');
  const row = page.locator('main tbody tr').nth(2);
  const key = await row.getAttribute('data-key');
  await row.getByRole('link').first().focus();
  const asked = await (await Machine.of(practice)).post('/cases', aRequest(aName()));
  await practice.close();
  await expect(page.getByRole('link', { name: String(asked.number), exact: true })).toBeVisible();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null);
  expect(await focused()).toBe(key);
  const sign = page.getByRole('button', { name: '1 nieuwe aanvraag' });
  await expect(sign).toBeVisible();
  await expect(page).toHaveTitle(/^\(1\) Werklijst/);
  await sign.click();
  expect(await focused(), 'the sign leads to what came in').toBe(asked.id);
  await expect(page).toHaveTitle(/^Werklijst/);
});

test('a long list tells how much of it has come, and is saved under its own name', async ({ page }) => {
  await signIn(page, 'beheer');
  await page.goto('/letters?state=sent');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Als CSV' }).click();
  await expect(page.getByText('Het bestand is opgehaald.')).toBeVisible();
  expect((await saved).suggestedFilename()).toMatch(/^brieven-\d{4}-\d\d-\d\d\.csv$/);
  expect(page.url(), 'one stays where one was').toContain('/letters?state=sent');
});

test('what there is no room for beside the title unfolds over the list, and what else is the matter is read whole', async ({
  page,
}) => {
  await signIn(page, 'apotheek2');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main tbody .pk-roomy--shared')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .map((cell) => cell.textContent),
  );
  expect(cut, 'no deadline or signal is cut off').toEqual([]);
  const rest = page.locator('.pk-more').filter({ hasText: 'te doen' });
  const { first } = await seenOf(page);
  await rest.locator('summary').click();
  await expect(rest.getByRole('link').first()).toBeInViewport();
  expect((await seenOf(page)).first, 'nothing moves').toBe(first);
});
