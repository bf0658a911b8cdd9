import { expect, test } from '@playwright/test';
import { fillKit, Machine, signIn } from './people.js';

test('a kit is filled slot by slot, checked line by line by a colleague, and sealed', async ({ page, browser }) => {
  await signIn(page, 'apotheek');
  await page.goto('/kits');
  await page.getByRole('button', { name: 'Kit samenstellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kit samenstellen');
  const kit = new URL(page.url()).pathname.replace('/lines', '');
  await page.getByRole('link', { name: /^M1/ }).click();
  await page.getByLabel('Chargenummer').fill('proef1');
  await page.getByLabel('Maand').fill('3');
  await page.getByLabel('Jaar').fill('2024');
  await page.getByRole('button', { name: 'Opslaan en naar het volgende vak' }).click();
  await expect(page, 'a pack that has expired is refused at once').toHaveTitle(/^Fout:/);
  await expect(page.getByLabel('Chargenummer')).toHaveValue('proef1');
  await page.getByLabel('Jaar').fill('2029');
  await page.getByRole('button', { name: 'Opslaan en naar het volgende vak' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('M2');
  await fillKit(await Machine.of(page), kit, ['M1']);
  await page.goto(`${kit}/check`);
  await expect(page.getByText('Een collega van uw apotheek controleert hem')).toBeVisible();

  const colleague = await browser.newPage();
  await signIn(colleague, 'apotheek2');
  await colleague.goto(`${kit}/check`);
  for (const box of await colleague.getByRole('checkbox').all()) await box.check();
  await colleague.getByRole('button', { name: 'Alles klopt' }).click();
  await colleague.goto(`${kit}/seal`);
  await colleague.getByLabel('Nummer op het zegel').fill(`PROEF-${kit.slice(-8)}`);
  await colleague.getByRole('button', { name: 'Verzegelen' }).click();
  await expect(colleague.getByText(/is verzegeld/)).toBeVisible();
  await expect(colleague.getByText('Klaar voor uitgifte').first()).toBeVisible();
  await colleague.close();
});
