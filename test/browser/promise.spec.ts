import { expect, test } from '@playwright/test';
import { signIn } from './people.js';

test('who comes and by when stands beside the choice, and is said anew when it changes', async ({ page }) => {
  await signIn(page, 'huisarts');
  await page.goto('/cases/new');
  const promise = page.locator('[data-live="promise"]');
  await expect(promise).toContainText('Vul de postcode van de patiënt in');
  await page.getByLabel('Postcode', { exact: true }).fill('2512 AB');
  await page.getByLabel('Spoed: binnen 4 uur').check();
  await expect(promise).toContainText('uiterlijk');
  const urgent = (await promise.textContent()) ?? '';
  await page.getByLabel('Morgen (volgende werkdag)').check();
  await expect(promise).not.toHaveText(urgent);
  await page.getByLabel('Postcode', { exact: true }).fill('9999 ZZ');
  await expect(promise).toContainText('buiten het netwerk');
});
