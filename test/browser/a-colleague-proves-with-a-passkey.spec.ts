import { expect, test } from '@playwright/test';
import { HOME, keyIn, makePasskey, removePasskey } from './keys.js';
import { fillKit, Machine, signIn } from './people.js';

test.use({ baseURL: HOME });
const NAME = 'Sleutel aan de balie';

test('on somebody else’s screen a colleague checks a kit with a finger, and the check is theirs', async ({ page }) => {
  test.setTimeout(120_000);
  await keyIn(page);
  await signIn(page, 'apotheek2');
  await makePasskey(page, NAME);
  await page.context().clearCookies();
  try {
    await signIn(page, 'apotheek');
    const me = await Machine.of(page);
    await page.goto('/kits');
    await page.getByRole('button', { name: 'Kit samenstellen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kit samenstellen');
    const kit = new URL(page.url()).pathname.replace('/lines', '');
    await fillKit(me, kit);

    await page.goto(`${kit}/check`);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel('E-mailadres van uw collega').fill('apotheek2@demo.invalid');
    await page.getByLabel('Wachtwoord van uw collega').fill('demo');
    await page.getByRole('button', { name: 'Passkey van uw collega' }).click();
    await expect(page.getByText(/passkey is gelezen/i)).toBeVisible();
    await page.getByRole('button', { name: 'Alles klopt' }).click();

    await expect(page).not.toHaveURL(/check$/);
    const { status } = await me.get<{ status: string }>(kit);
    expect(status).toBe('checked');
    const { person } = await me.get<{ person: { name: string } }>('/session');
    await expect(page.getByText(person.name).first(), 'the session on the screen goes on').toBeVisible();
  } finally {
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await page.locator('form:has(input[value="apotheek2@demo.invalid"]) button').click();
    await page.getByRole('button', { name: 'Gebruik uw passkey' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Werklijst' })).toBeVisible();
    await removePasskey(page, NAME);
  }
});
