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

test('the same nurse signs in at the box, sees the case for a day after a slip, and the practice ends it', async ({
  page,
  browser,
}) => {
  const { box } = (await (await page.request.get('/dev/box', { headers: { accept: 'application/json' } })).json()) as {
    box: { code: string; seal: string; birthDate: string };
  };
  const [year = '', month = '', day = ''] = box.birthDate.split('-');
  await page.goto(`/box/${box.code}`);
  await page.getByRole('link', { name: 'Ik heb een account' }).click();
  await page.getByRole('button', { name: /Nachtverpleegkundige/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noodinzage bij de doos' })).toBeVisible();
  expect(await violationsAt(page, [390])).toEqual([]);
  await page.getByLabel('Zegelnummer').fill(box.seal);
  await page.getByLabel('Dag').fill(day === '01' ? '2' : '1');
  await page.getByLabel('Maand').fill(month);
  await page.getByLabel('Jaar').fill(year);
  await page.getByLabel('Waarom is inzage nu nodig?').fill('Pijn, eigen team niet bereikbaar');
  await page.getByRole('button', { name: 'Inzage nemen' }).click();
  await expect(page.getByText('Deze geboortedatum hoort niet bij deze doos').first()).toBeVisible();
  await page.getByLabel('Dag').fill(day);
  await page.getByRole('button', { name: 'Inzage nemen' }).click();
  await expect(page.getByText(/U ziet deze aanvraag tot/)).toBeVisible();
  await expect(page.getByRole('button', { name: /vastleggen|melden/ }).first()).toBeVisible();
  expect(await violationsAt(page, [390])).toEqual([]);
  const practice = await (await browser.newContext()).newPage();
  await signIn(practice, 'huisarts');
  await practice.goto(page.url());
  await practice.getByRole('button', { name: /Inzage beëindigen/ }).click();
  await expect(practice.getByText('De inzage is beëindigd.')).toBeVisible();
  await expect(page.getByText('Deze pagina is er niet'), 'her page goes by itself').toBeVisible();
});
