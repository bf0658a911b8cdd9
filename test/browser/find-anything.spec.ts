import { expect, test, type Page } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { Machine, signIn } from './people.js';

interface Listed {
  items: { id: string; number?: number; serial?: string; sealNumber?: string }[];
}
const box = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });
/** An address is there before the scripts of its page have run, which catch the key. */
async function slash(page: Page) {
  await page.waitForLoadState();
  await page.keyboard.press('/');
}
const field = (page: Page) => box(page).getByLabel('Wat zoekt u?');

test('the box opens with a key from anywhere, filters the menu while one types, and is left with a key', async ({
  page,
}) => {
  await signIn(page, 'apotheek');
  await slash(page);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('stan');
  await expect(box(page).getByRole('listitem').filter({ visible: true })).toHaveText(['Kitstandaarden']);
  await field(page).fill('ledger');
  await expect(box(page).getByRole('listitem').filter({ visible: true })).toHaveText(['Opiumadministratie']);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box(page).getByRole('link', { name: 'Aanvragen' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  await page.keyboard.type('opium');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/opium-ledger$/);
});

test('one hit opens, several are listed and walked through with the arrows, and nothing of it is in an address', async ({
  page,
}) => {
  const led: string[] = [];
  page.on('request', (request) => led.push(request.url()));
  await signIn(page, 'apotheek');
  const { items } = await (await Machine.of(page)).get<Listed>('/cases');
  const [first] = items;
  await page.getByRole('link', { name: 'Zoeken' }).click();
  await page.keyboard.type(String(first?.number));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/cases/${first?.id ?? ''}`);
  await slash(page);
  await page.keyboard.type('praktijk den haag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Andere organisaties' })).toBeVisible();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  await page.locator('main').getByLabel('Wat zoekt u?').fill('hofvijver apotheek');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/pharmacies\//);
  await slash(page);
  await page.keyboard.type('zoekmijniet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niets gevonden.')).toBeVisible();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  // Back is a page and not a question whether to send it again.
  await page.reload();
  await expect(page.getByLabel('Wat zoekt u?')).toHaveValue('');
  expect(led.filter((url) => /praktijk|hofvijver|zoekmijniet/.test(url))).toEqual([]);
});

test('a scanner finds the box it scans, and a slash within a code opens nothing', async ({ page }) => {
  await signIn(page, 'apotheek');
  const { items } = await (await Machine.of(page)).get<Listed>('/kits?status=sealed');
  const [kit] = items;
  await page.goto('/kits');
  await slash(page);
  await page.keyboard.type(kit?.sealNumber ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/kits/${kit?.id ?? ''}`);
  await page.keyboard.type('+A999/$$52001');
  await expect(box(page)).toBeHidden();
});

test('who turns the key off types a slash and no more, and still has Ctrl and K', async ({ page }) => {
  await signIn(page, 'coordinator');
  await slash(page);
  await box(page).getByLabel('De toets / opent dit venster').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await slash(page);
  await expect(box(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('looking is a page with a form', async ({ page }) => {
    await signIn(page, 'huisarts');
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await page.getByLabel('Wat zoekt u?').fill('hofvijver apotheek');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/pharmacies\//);
  });
});
