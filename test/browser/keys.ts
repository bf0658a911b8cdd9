import { expect, type Page } from '@playwright/test';

/** Passkeys are for a name: a browser makes none for 127.0.0.1. */
export const HOME = (process.env['DEMONSTRATION_URL'] ?? '').replace('127.0.0.1', 'localhost');

/** A key that lives in the browser and always agrees, as a finger on the sensor would. */
export async function keyIn(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...({ protocol: 'ctap2', transport: 'internal' } as const),
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** For whoever is signed in on this page. */
export async function makePasskey(page: Page, name: string): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uw herstelcodes' })).toBeVisible();
}

/** The demonstration is shared: whoever signs in after this must not be asked for a key that is gone. */
export async function removePasskey(page: Page, name: string): Promise<void> {
  await page.goto('/account');
  await page.getByRole('link', { name: `Verwijderen ${name}` }).click();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('U logt nu in met alleen een wachtwoord.')).toBeVisible();
}
