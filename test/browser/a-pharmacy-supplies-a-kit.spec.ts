import { expect, test, type Browser, type Page } from '@playwright/test';
import { aName, aRequest, Machine, signIn, type Answer } from './people.js';

const PHONE = { width: 390, height: 800 };

test('a request appears by itself, and its kit is accepted, packed, dispatched, delivered, opened, returned and settled', async ({
  page,
  browser,
}) => {
  await signIn(page, 'apotheek');
  const name = aName();
  const asked = await askedBy(browser, name);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: String(asked.number), exact: true }) });
  await expect(row, 'the list changes while nobody touches it').toBeVisible({ timeout: 20_000 });
  await expect(row).not.toContainText(name);

  await row
    .getByRole('button', { name: /^Accepteren/ })
    .or(row.getByRole('link', { name: /^Accepteren/ }))
    .click();
  if (page.url().endsWith('/acceptance')) await page.getByRole('button', { name: 'Accepteren' }).click();
  await page.goto(`/cases/${asked.id}`);
  await expect(page.locator('main')).toContainText(name);
  await page.getByRole('button', { name: 'Kit klaarzetten' }).click();
  // Where a shortage asks to open all of them none is chosen beforehand.
  await page
    .getByRole('group', { name: /Welke kit/ })
    .getByRole('radio')
    .first()
    .check();
  await page.locator('[name=deviationReason]').selectOption('shortage');
  await page.getByRole('button', { name: 'Kit klaarzetten' }).click();
  await expect(page.getByText('de kit staat klaar')).toBeVisible();
  await page.goto(`/cases/${asked.id}/dispatch`);
  await page.getByRole('button', { name: 'Ja, meegegeven' }).click();
  await expect(page.getByText('de kit is onderweg')).toBeVisible();
  await page.goto(`/cases/${asked.id}/delivery`);
  await page.getByLabel('Partner').check();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Kit is bezorgd' }).click();
  await expect(page.getByText('de kit is bezorgd')).toBeVisible();

  await openedOnAPhone(browser, asked);

  await page.goto(`/cases/${asked.id}/end`);
  await page.getByLabel('De patiënt is overleden').check();
  await page.getByRole('button', { name: 'Einde melden' }).click();
  await page.goto(`/cases/${asked.id}/return`);
  await page.getByLabel('De familie heeft hem gebracht').check();
  await page.getByRole('button', { name: 'Kit ontvangen' }).click();
  await page.goto(`/cases/${asked.id}/settlement`);
  await countedAllBack(page);
  await page.getByRole('button', { name: 'Vernietigen en afhandelen' }).click();
  await expect(page, 'nobody destroys opiates alone').toHaveTitle(/^Fout:/);
  await page.getByLabel('E-mailadres van de getuige').fill('apotheek2@demo.invalid');
  await page.getByLabel('Wachtwoord van uw collega').fill('demo');
  await page.getByRole('button', { name: 'Vernietigen en afhandelen' }).click();
  await expect(page.getByText('Alles is verantwoord')).toBeVisible();
});

/** It was opened: whoever settles counts what nobody told the use of. */
async function countedAllBack(page: Page): Promise<void> {
  for (const row of await page
    .getByRole('row')
    .filter({ has: page.getByRole('textbox') })
    .all()) {
    const destroyed = row.getByLabel(/^Vernietigd van/);
    const supplied = /^\d+/.exec((await row.getByRole('cell').first().textContent()) ?? '')?.[0] ?? '';
    if ((await destroyed.inputValue()) === '') await destroyed.fill(supplied);
  }
}

async function askedBy(browser: Browser, name: string): Promise<Answer> {
  const page = await browser.newPage();
  await signIn(page, 'huisarts');
  await page.goto('/cases/new');
  const homeCareOrganisationId = await page.getByLabel('Thuiszorgorganisatie').inputValue();
  const machine = await Machine.of(page);
  const asked = await machine.post('/cases', aRequest(name, { homeCareOrganisationId }));
  await page.close();
  return asked;
}

/** From the list to the thanks in four taps, with the thumb of one hand. */
async function openedOnAPhone(browser: Browser, { id }: Answer): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE, hasTouch: true });
  await signIn(page, 'thuiszorg');
  await page.locator(`a[href="/cases/${id}/opening"]`).tap();
  await page.getByLabel('De voorschrijver').tap();
  await page.getByLabel('Pijn').tap();
  await page.getByRole('button', { name: 'Kit is geopend' }).tap();
  await expect(page.getByText('de kit is geopend')).toBeVisible();
  await page.close();
}
