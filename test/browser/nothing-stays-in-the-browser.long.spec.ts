import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ACCESS_NOTE, DRAFTED, MOVED_NOTE, PATIENT, plantsIn } from '../factories/plants.js';
import { leaksInFolder } from '../factories/searches.js';
import { Machine, signIn } from './people.js';

/** A profile that stays on the disk of a computer that others use too. */
let profile: string;
test.beforeEach(() => {
  profile = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-profile-'));
});
test.afterEach(() => {
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

test('who it is stays in no storage, address, history or file of the browser of whoever treats and supplies', async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  // The whole browser, as people have it: the one without windows keeps no history to look into.
  const launchOptions = { ...test.info().project.use.launchOptions, executablePath: '/usr/bin/chromium' };
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, locale: 'nl-NL' });
  let context = await open();
  const page = await context.newPage();
  const led: string[] = [];
  page.on('request', (request) => led.push(request.url()));
  const looked: string[] = [];
  const look = async () => looked.push(...(await lookInto(page)));
  const visit = (way: string) => page.goto(way).then(look);

  await signIn(page, 'huisarts');
  const id = await asksForAKit(page, look);
  for (const way of ['/', '/cases', `/cases/${id}`, `/cases/${id}/events`, `/cases/${id}/address`, '/drafts'])
    await visit(way);
  await typesAndLeaves(page, `/cases/${id}/address`);
  const seen = await page.goto(`/cases/${id}`).then(() => page.locator('main').innerText());
  expect(plantsIn(seen).length, 'it was there to be kept').toBeGreaterThan(3);
  await look();
  await page.goBack();
  await page.goForward();

  await page.context().clearCookies();
  await signIn(page, 'apotheek');
  await (await Machine.of(page)).post(`/cases/${id}/acceptance`);
  for (const way of ['/', '/cases', `/cases/${id}`, `/cases/${id}/packing`, `/cases/${id}/events`]) await visit(way);
  expect(plantsIn(await page.goto(`/cases/${id}`).then(() => page.locator('main').innerText())).length).toBeGreaterThan(
    3,
  );
  looked.push(...(await lookInto(page)), ...(await cookiesOf(context)));
  expect(looked).toEqual([]);
  expect(led.length).toBeGreaterThan(20);
  expect(plantsIn(led.join('\n'))).toEqual([]);

  await context.close();
  const kept = leaksInFolder(profile);
  expect(kept.files).toBeGreaterThan(20);
  expect(kept.leaks).toEqual([]);

  // And had it been kept, this would have found it.
  context = await open();
  const control = await context.newPage();
  await control.goto('/sign-in');
  await control.evaluate((word) => {
    localStorage.setItem('x', word);
    history.replaceState(null, '', `?x=${word}`);
  }, PATIENT.birthName);
  expect(await lookInto(control)).toEqual([expect.stringContaining(PATIENT.birthName)]);
  await context.close();
  expect(leaksInFolder(profile).leaks.length).toBeGreaterThan(0);
});

/** By hand, field after field: only what somebody typed is remembered by a browser. */
async function asksForAKit(page: Page, look: () => Promise<unknown>): Promise<string> {
  await page.goto('/cases/new');
  const homeCare = page.locator('[name="homeCare[0][organisationId]"]');
  await page.locator('[name="patient.birthName"]').pressSequentially(DRAFTED);
  await page.locator('[name="accessNote"]').pressSequentially(ACCESS_NOTE);
  await page.getByRole('button', { name: 'Bewaren en later verder' }).click();
  await expect(page.getByText('Uw aanvraag is bewaard')).toBeVisible();
  await look();
  const [year = '', month = '', day = ''] = PATIENT.birthDate.split('-');
  for (const [name, text] of Object.entries({
    'patient.birthName': PATIENT.birthName,
    'patient.initials': PATIENT.initials,
    'patient.birthDate[day]': day,
    'patient.birthDate[month]': month,
    'patient.birthDate[year]': year,
    'patient.bsn': '123456789', // a slip, so that the form is shown again
    'patient.postcode': PATIENT.postcode,
    'patient.houseNumber': String(PATIENT.houseNumber),
    'patient.houseNumberSuffix': PATIENT.houseNumberSuffix,
    'patient.phone': PATIENT.phone,
  })) {
    const field = page.locator(`[name="${name}"]`);
    await field.fill('');
    await field.pressSequentially(text);
  }
  for (const [name, value] of [
    ['patient.sex', 'female'],
    ['lifeExpectancy', 'weeks1to2'],
    ['opioidNaive', 'true'],
    ['urgency', 'today'],
  ] as const)
    await page.locator(`[name="${name}"][value="${value}"]`).check();
  await page.locator('[name="consent"][type="checkbox"]').check();
  expect(await homeCare.count()).toBe(1);
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  await expect(page).toHaveTitle(/^Fout: Kit aanvragen/);
  await look();
  await page.locator('[name="patient.bsn"]').fill(PATIENT.bsn);
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer uw aanvraag');
  await look();
  for (const reason of await page.getByLabel('Waarom gaat u door?').all()) await reason.selectOption('weighed');
  await page.locator('[name="signature[confirmed]"][type="checkbox"]').check();
  await page.getByRole('button', { name: 'Ondertekenen en versturen' }).click();
  await expect(page.getByText(/Aanvraag \d+ is verstuurd/)).toBeVisible();
  const { items } = await (await Machine.of(page)).get<{ items: { id: string }[] }>('/cases?limit=1');
  return items[0]?.id ?? '';
}

/** Something half typed, and then another page: what is asked again when one comes back is not kept meanwhile. */
async function typesAndLeaves(page: Page, way: string): Promise<void> {
  await page.goto(way);
  await page.locator('[name$="ccessNote"]').fill('');
  await page.locator('[name$="ccessNote"]').pressSequentially(MOVED_NOTE);
  await page.goto('/');
}

/** Whatever a page of ours can reach of what a browser keeps. */
async function lookInto(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const boxes = 'caches' in window ? await caches.keys() : [];
    const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
    return JSON.stringify({
      ...{
        local: Object.entries(localStorage),
        session: Object.entries(sessionStorage),
        databases,
        boxes,
        workers: workers.length,
      },
      ...{ cookie: document.cookie, url: document.URL, referrer: document.referrer, title: document.title },
      ...{ name: window.name, state: history.state as unknown },
      entries: performance.getEntries().map((entry) => entry.name),
    });
  });
  const { databases, boxes, workers } = JSON.parse(kept) as { databases: []; boxes: []; workers: number };
  return [...plantsIn(kept), ...[...databases, ...boxes].map(String), ...(workers > 0 ? ['a worker'] : [])];
}

const cookiesOf = async (context: BrowserContext) => plantsIn(JSON.stringify(await context.cookies()));
