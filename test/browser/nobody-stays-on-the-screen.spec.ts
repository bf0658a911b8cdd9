import { expect, test, type Page } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { aName, signIn } from './people.js';

const WIDTHS = [390, 1280];
const dialogOf = (page: Page) => page.getByRole('alertdialog', { name: 'Bent u er nog?' });

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'huisarts');
});

test('after thirteen minutes a dialog asks who is still there, without a fault on a wide or a narrow screen', async ({
  page,
}) => {
  await page.goto('/cases');
  await expect(dialogOf(page)).toBeHidden();
  await page.clock.fastForward('13:05');
  await expect(dialogOf(page)).toBeVisible();
  await expect(dialogOf(page)).toHaveAccessibleDescription(/Binnen twee minuten loggen we u uit/);
  await expect(page.getByRole('button', { name: 'Doorgaan' })).toBeFocused();
  expect(await violationsAt(page, WIDTHS, 'every rule')).toEqual([]);
});

test('with the keyboard alone one goes on, and it asks again only after another thirteen minutes', async ({ page }) => {
  await page.goto('/cases');
  await page.clock.fastForward('13:05');
  await page.keyboard.press('Tab');
  await expect(dialogOf(page).getByRole('button', { name: 'Uitloggen' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await page.clock.fastForward('10:00');
  await expect(dialogOf(page)).toBeHidden();
  await page.clock.fastForward('03:05');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page).toHaveURL(/\/cases$/);
});

test('whoever is busy in another tab is not asked here', async ({ page, context }) => {
  await page.goto('/cases');
  await page.clock.fastForward('13:05');
  await expect(dialogOf(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/pharmacies');
  await expect(dialogOf(page)).toBeHidden();
});

test('a request that was kept as a draft comes back as that draft, after a quarter of an hour away', async ({
  page,
}) => {
  const name = aName();
  await page.goto('/cases/new');
  await page.getByLabel('Geboortenaam').fill(name);
  await page.clock.fastForward('00:06');
  await expect(page).toHaveURL(/draft=/);
  const address = page.url();
  await page.clock.fastForward('15:05');
  await expect(page).toHaveURL('/sign-in?back=%2Fsession%2Fkept-form');
  await page.locator('form:has(input[value="huisarts@demo.invalid"]) button').click();
  await page.getByRole('button', { name: /Verder met invullen/ }).click();
  await expect(page.getByLabel('Geboortenaam')).toHaveValue(name);
  await expect(page).toHaveURL(address);
});

test('when the time is up the patient leaves the screen, and what was typed comes back after signing in', async ({
  page,
}) => {
  const name = aName();
  await page.goto('/cases/new');
  await page.getByLabel('Geboortenaam').fill(name);
  await page.clock.fastForward('13:05');
  await expect(dialogOf(page)).toBeVisible();
  await page.clock.fastForward('02:05');
  await expect(page).toHaveURL('/sign-in?back=%2Fsession%2Fkept-form');
  await expect(page.locator('body')).not.toContainText(name);
  await page.locator('form:has(input[value="huisarts@demo.invalid"]) button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'U was iets aan het invullen' })).toBeVisible();
  expect(await violationsAt(page, WIDTHS, 'every rule')).toEqual([]);
  await page.getByRole('button', { name: /Verder met invullen/ }).click();
  await expect(page.getByLabel('Geboortenaam')).toHaveValue(name);
  await expect(page.getByText('Er is nog niets verstuurd')).toBeVisible();
});
