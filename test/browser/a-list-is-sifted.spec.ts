import { expect, test } from '@playwright/test';
import { aName, aRequest, Machine, signIn } from './people.js';

test.use({ viewport: { width: 1280, height: 800 } });

test('of a worklist the rows with a few letters of a name stay, and nothing typed leaves the screen', async ({
  page,
}) => {
  await signIn(page, 'huisarts');
  const machine = await Machine.of(page);
  const [one, other] = [aName(), aName()];
  for (const name of [one, other]) await machine.post('/cases', aRequest(name, { urgency: 'tomorrow' }));
  await page.goto('/');
  const rows = page.locator('main tbody tr:visible');
  const all = await rows.count();
  const field = page.locator('input[data-rows]');
  const address = page.url();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));

  await field.fill(one.toUpperCase());
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(one);
  await expect(page.locator('[data-rows-told]')).toContainText('1');
  await field.fill(`${one} bestaatniet`);
  await expect(rows).toHaveCount(0);
  await field.fill('');
  await expect(rows).toHaveCount(all);
  await expect(page.locator('[data-rows-told]')).toBeEmpty();

  await field.fill(other);
  expect(page.url()).toBe(address);
  expect(asked.filter((what) => what.includes(other) || what.includes(one))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  for (const name of [one, other]) expect(kept).not.toContain(name);
  await page.reload();
  await expect(field).toHaveValue('');
  await expect(rows).toHaveCount(all);
});

test('a row that comes in while the list is sifted stays out unless it is meant', async ({ browser, page }) => {
  await signIn(page, 'huisarts');
  const machine = await Machine.of(page);
  const [meant, another] = [aName(), aName()];
  await machine.post('/cases', aRequest(meant, { urgency: 'tomorrow' }));
  await page.goto('/');
  await page.locator('input[data-rows]').fill(meant);
  const rows = page.locator('main tbody tr:visible');
  await expect(rows).toHaveCount(1);
  const colleague = await browser.newPage();
  await signIn(colleague, 'huisarts');
  await (await Machine.of(colleague)).post('/cases', aRequest(another, { urgency: 'tomorrow' }));
  await expect(page.locator('main tbody tr', { hasText: another })).toHaveCount(1, { timeout: 15_000 });
  await expect(rows).toHaveCount(1);
  await colleague.close();
});

test('without a script there is no field that would do nothing, and the whole list stands there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('form:has(input[value="huisarts@demo.invalid"]) button').click();
  await expect(page.locator('main tbody tr').first()).toBeVisible();
  await expect(page.locator('input[data-rows]')).toBeHidden();
  await context.close();
});
