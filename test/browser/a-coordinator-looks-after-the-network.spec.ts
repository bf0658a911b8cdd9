import { expect, test } from '@playwright/test';
import { aName, aRequest, Machine, signIn } from './people.js';

test('a case that the only pharmacy of Wassenaar left unanswered is placed by hand', async ({ page, browser }) => {
  const practice = await browser.newPage();
  await signIn(practice, 'anderehuisarts');
  const request = aRequest(aName());
  const inWassenaar = { ...request, patient: { ...request.patient, postcode: '2241AB' } };
  const asked = await (await Machine.of(practice)).post('/cases', inWassenaar);
  await practice.close();
  const administrator = await browser.newPage();
  await signIn(administrator, 'beheer');
  const lapsed = new Date(Date.parse(asked.offerLapsesAt) + 60_000).toISOString();
  await (await Machine.of(administrator)).post('/dev/clock', { to: lapsed });
  await administrator.close();

  await signIn(page, 'coordinator');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: String(asked.number), exact: true }) });
  await expect(row, 'the list changes by itself').toContainText('Nog geen apotheek', { timeout: 20_000 });
  await row.getByRole('button', { name: /^Apotheek kiezen/ }).click();
  await page.getByRole('radio').first().check();
  await page.getByLabel('Met wie hebt u dit afgesproken?').fill('dienstdoende apotheker');
  await page.getByRole('button', { name: 'Aanbieden aan deze apotheek' }).click();
  await expect(page.getByText(`Aanvraag ${asked.number} is aangeboden`)).toBeVisible();
  await expect(page.getByText('Wacht op apotheek').first()).toBeVisible();
});

test('a coordinator reads uptake and coverage per municipality, each with what it means', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cijfers' }).click();
  await expect(page.getByText('Moet er iets gebeuren?')).toBeVisible();
  for (const figure of ['Bereik', 'Dekking']) {
    // The tab; the overview leads there from the figure too.
    await page.getByRole('link', { name: figure, exact: true }).first().click();
    for (const place of ['Den Haag', 'Leidschendam-Voorburg', 'Rijswijk', 'Wassenaar', 'Zoetermeer'])
      await expect(page.getByRole('rowheader', { name: place })).toBeVisible();
    await page.getByText('Wat betekent dit cijfer?').first().click();
    await expect(page.locator('details[open]').first()).toContainText(/[a-z]{4}/);
  }
});

test('a coordinator sees the report before it goes out and sends a test to herself', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Rapporten' }).click();
  await page
    .getByRole('link', { name: /^Voorbeeld:/ })
    .first()
    .click();
  await expect(page.getByText('zo ziet het rapport er nu uit')).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'Stuur een proef naar mijzelf' }).click();
  await expect(page.getByText('De proef is onderweg naar uw eigen adres.')).toBeVisible();
});
