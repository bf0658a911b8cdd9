import { expect, test } from '@playwright/test';
import { aName, signIn } from './people.js';

test.use({ javaScriptEnabled: false });

test('asking, accepting and packing work in a browser without scripts', async ({ page, browser }) => {
  await signIn(page, 'huisarts');
  await page.goto('/cases/new');
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  await expect(page).toHaveTitle(/^Fout:/);
  const name = aName();
  await page.getByLabel('Geboortenaam').fill(name);
  await page.getByLabel('Voorletters').fill('A.B.');
  await page.getByLabel('Dag', { exact: true }).fill('17');
  await page.getByLabel('Maand').fill('5');
  await page.getByLabel('Jaar').fill('1943');
  for (const [field, value] of Object.entries({
    'patient.sex': 'male',
    lifeExpectancy: 'days',
    opioidNaive: 'false',
    urgency: 'urgent',
  }))
    await page.locator(`[name="${field}"][value="${value}"]`).check();
  await page.getByText('Welk opioïd en hoeveel per 24 uur?').click();
  await page.getByLabel('Milligram per 24 uur').fill('60');
  await page.locator('[name="currentOpioidPer24h[substance]"]').selectOption('morphine');
  await page.locator('[name="currentOpioidPer24h[route]"]').selectOption('subcutaneous');
  await page.getByLabel('Postcode').fill('2512ab');
  await page.getByLabel('Huisnummer').fill('12');
  await page.getByLabel(/stemt in met de kit/).check();
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  for (const reason of await page.getByLabel('Waarom gaat u door?').all()) await reason.selectOption('weighed');
  await page.getByLabel(/Ik onderteken/).check();
  await page.getByRole('button', { name: 'Ondertekenen en versturen' }).click();
  await expect(page.getByText(/is verstuurd/)).toBeVisible();
  const { pathname } = new URL(page.url());

  const context = await browser.newContext({ javaScriptEnabled: false });
  const pharmacy = await context.newPage();
  await signIn(pharmacy, 'apotheek');
  await pharmacy.goto(`${pathname}/acceptance`);
  await pharmacy.getByRole('button', { name: 'Accepteren' }).click();
  await expect(pharmacy.getByText('is geaccepteerd')).toBeVisible();
  await pharmacy.goto(`${pathname}/packing`);
  // Not the first: who supplies beside it takes that one.
  await pharmacy
    .getByRole('group', { name: /Welke kit/ })
    .getByRole('radio')
    .nth(1)
    .check();
  await pharmacy.locator('[name=deviationReason]').selectOption('shortage');
  await pharmacy.getByRole('button', { name: 'Kit klaarzetten' }).click();
  await expect(pharmacy.getByText('de kit staat klaar')).toBeVisible();
  await context.close();
});
