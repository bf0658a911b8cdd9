import { expect, test, type Page } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { signIn } from './people.js';

const LIST = [
  'AGB\tApotheek\tApotheker\tE-mail\tTelefoon\tPostcode\tOpeningstijden',
  '2990301\tApotheek Toetsenbord\tDe Wit\ta@demo.invalid\t701010301\t2512 AB\tma t/m vr 8-17',
  '02990302\tApotheek Hele Nacht\tDe Wit\tb@demo.invalid\t0701010302\t2512 AB\tma 9.00-9.00',
  '02990303\tApotheek Op Afspraak\tDe Wit\tc@demo.invalid\t0701010303\t2512 AB\top afspraak',
].join('\n');

/** With the Tab key alone, and then Enter or the space bar. */
async function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (there) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

test('a list is looked at, mended and thrown away with the keyboard alone, and every page of it can be used by everybody', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/imports');
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  await press(page, 'main a[href^="/imports/new"]');
  await expect(page.getByLabel('Of plak de regels hier')).toBeVisible();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  await press(page, 'textarea[name="text"]', 'Space');
  await page.keyboard.insertText(LIST);
  await press(page, 'main form[action="/imports"] button');
  await expect(page.getByText('3 regels die niet kunnen')).toBeVisible();
  await expect(page.getByText('Is dat 02990301?')).toBeVisible();
  await expect(page.getByText('Is dat 0701010301?')).toBeVisible();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);

  for (const column of ['agb', 'phone']) await press(page, `input[name="noughts[]"][value="${column}"]`, 'Space');
  await press(page, 'form:has(input[name="noughts[]"][type="checkbox"]) button');
  await expect(page.getByText('De lijst is opnieuw bekeken.')).toBeVisible();
  await press(page, 'input[name="itIsSo[]"]', 'Space');
  await press(page, 'form:has(input[name="itIsSo[]"]) button');
  await expect(page.getByText('2 nieuwe regels')).toBeVisible();
  await expect(page.getByText('1 regel die niet kan')).toBeVisible();
  await expect(page.locator('td', { hasText: /^op afspraak$/ })).toBeVisible();

  await press(page, 'main a[href$="/columns"]');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Wat staat in welke kolom/);
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
  await page.goBack();
  await press(page, 'main form:has(input[name="_method"][value="DELETE"]) button');
  await expect(page.getByText('De lijst is weggegooid.')).toBeVisible();
});
