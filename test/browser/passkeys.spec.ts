import { expect, test, type Page } from '@playwright/test';
import type { PlacePage as Place } from '../../src/access/place.page.js';
import type { SetUpPage as SetUp } from '../../src/access/second-factors/set-up.page.js';
import type { renderPage as renders } from '../../src/web/page.js';
import { viewWith } from '../factories/view.js';
import { violationsAt } from './accessible.js';
import { HOME, keyIn } from './keys.js';
import { signIn } from './people.js';

const WIDTHS = [1280, 390];
const LOOK = process.env['SCREENSHOTS'];

test.use({ baseURL: HOME });

async function looksRight(page: Page, name: string): Promise<void> {
  expect(await violationsAt(page, WIDTHS), name).toEqual([]);
  for (const width of LOOK === undefined ? [] : WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${LOOK}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('somebody makes a passkey, signs in with it, confirms with it, and takes it away again', async ({ page }) => {
  test.setTimeout(150_000);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) said.push(message.text());
  });
  await keyIn(page);
  await signIn(page, 'andereapotheek');

  await page.getByRole('link', { name: 'Uw account' }).click();
  await looksRight(page, 'account-empty');
  await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
  await looksRight(page, 'new-passkey');
  await page.getByLabel('Naam').fill('Laptop in de apotheek');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await expect(title(page, 'Uw herstelcodes')).toBeVisible();
  await expect(page.locator('main li')).toHaveCount(10);
  await looksRight(page, 'recovery-codes');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('rowheader', { name: 'Laptop in de apotheek' })).toBeVisible();
  await looksRight(page, 'account');

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.locator('form:has(input[value="andereapotheek@demo.invalid"]) button').click();
  await expect(title(page, 'Tweede stap')).toBeVisible();
  await looksRight(page, 'second-factor');
  await page.goto('/kits');
  await expect(title(page, 'Tweede stap')).toBeVisible();
  await page.getByRole('button', { name: 'Gebruik uw passkey' }).click();
  await expect(title(page, 'Kits')).toBeVisible();

  await page.goto('/session/confirmation?back=/account');
  await looksRight(page, 'confirmation');
  await page.getByRole('button', { name: 'Gebruik uw passkey' }).click();
  await expect(page.getByText('Bevestigd. U kunt verder.')).toBeVisible();

  await page.getByRole('button', { name: 'App toevoegen' }).click();
  await page.getByLabel('Naam').fill('Telefoon');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await looksRight(page, 'new-app');

  await page.goto('/account');
  await page.getByRole('link', { name: 'Verwijderen Laptop in de apotheek' }).click();
  await looksRight(page, 'removal');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('U logt nu in met alleen een wachtwoord.')).toBeVisible();
  expect(said).toEqual([]);
});

test('where a passkey cannot work the page says so, and offers the app', async ({ page }) => {
  await page.goto(process.env['DEMONSTRATION_URL'] ?? '');
  await page.goto(`${process.env['DEMONSTRATION_URL'] ?? ''}/sign-in`);
  await page.locator('form:has(input[value="anderehuisarts@demo.invalid"]) button').click();
  await page.goto(`${process.env['DEMONSTRATION_URL'] ?? ''}/account`);
  await expect(page.getByText('Op dit adres werken passkeys niet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'App toevoegen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Passkey toevoegen' })).toHaveCount(0);
});

test('the steps that the demonstration has no need of are as accessible as the others', async ({ page }) => {
  const built = new URL('../../dist/src/', import.meta.url).href;
  const { renderPage } = (await import(`${built}web/page.js`)) as { renderPage: typeof renders };
  const { SetUpPage } = (await import(`${built}access/second-factors/set-up.page.js`)) as { SetUpPage: typeof SetUp };
  const { PlacePage } = (await import(`${built}access/place.page.js`)) as { PlacePage: typeof Place };
  const uri = 'otpauth://totp/Palliatieve%20Kit:huisarts%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const app = { id: '1', name: 'App', key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', uri };
  const items = ['Huisartsenpraktijk Noordzij', 'Huisartsenpost aan Zee'].map((name, at) => ({
    ...({ organisationId: `${at}`, role: 'prescriber', kind: 'practice', name, chosen: at === 0 } as const),
  }));
  const view = viewWith({ signingIn: true, csrfToken: 'token' });
  for (const [name, html] of [
    ['set-up', renderPage(SetUpPage, { app, passkeysWork: true, back: '/' }, view)],
    ['organisation', renderPage(PlacePage, { items, back: '/' }, view)],
  ] as const) {
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`/${name}`);
    await looksRight(page, name);
  }
});
