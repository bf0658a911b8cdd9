import { expect, test } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { signIn } from './people.js';

interface Box {
  caseId: string;
  code: string;
  seal: string;
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a nurse without an account reports use while the line is gone, and it arrives once', async ({
  page,
  browser,
}) => {
  const pharmacy = await (await browser.newContext()).newPage();
  await signIn(pharmacy, 'apotheek');
  const json = async <T>(path: string) =>
    (await (await pharmacy.request.get(path, { headers: { accept: 'application/json' } })).json()) as T;
  const reports = async (caseId: string) => (await json<{ reports: { report: string }[] }>(`/cases/${caseId}`)).reports;
  const { caseId, code, seal }: Box = await (async () => {
    const { items } = await json<{ items: { id: string }[] }>('/cases?signal=box-report');
    const caseId = items[0]?.id ?? '';
    const { kits } = await json<{ kits: { id: string }[] }>(`/cases/${caseId}`);
    const kit = await json<{ sealNumber: string; boxCode: { code: string } }>(`/kits/${kits[0]?.id ?? ''}`);
    return { caseId, code: kit.boxCode.code, seal: kit.sealNumber };
  })();
  let bytes = 0;
  page.on('response', async (answer) => {
    bytes += (await answer.body().catch(() => Buffer.alloc(0))).length;
  });

  await page.goto(`/box/${code}`);
  expect(await violationsAt(page, [390])).toEqual([]);
  await page.getByLabel('Uw naam').fill('Sanne de Boer');
  await page.getByLabel('Uw organisatie').fill('Nachtzorg Delfland');
  await page.getByLabel('Zegelnummer').fill(seal);
  bytes = 0;
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('volg het uitvoeringsverzoek in de doos')).toBeVisible();
  expect(await page.getByRole('link', { name: /^070/ }).first().getAttribute('href')).toMatch(/^tel:/);
  expect(await violationsAt(page, [390])).toEqual([]);
  expect(bytes).toBeLessThan(60_000);

  await page.getByText('Er is iets gebruikt').click();
  await page.getByRole('button', { name: /Morfine.*één meer/ }).click();
  await page.getByRole('button', { name: /Morfine.*één meer/ }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Gebruik melden' }).click();
  await expect(page.getByText('Nog niet verstuurd')).toBeVisible();
  expect((await reports(caseId)).filter(({ report }) => report === 'use')).toHaveLength(0);
  await page.context().setOffline(false);
  await expect(page.getByText('Het gebruik is gemeld')).toBeVisible();
  expect((await reports(caseId)).filter(({ report }) => report === 'use')).toHaveLength(1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
