import { expect, test, type Page } from '@playwright/test';
import { aName, signIn } from './people.js';

test.beforeEach(({ page }) => signIn(page, 'huisarts'));

/** Of the keyboard beside the letters of what is typed. */
const MOST_PRESSES = 60;
/** A date is one, though it has three fields. */
const MOST_TYPED = 9;

test('a prescriber asks for a kit with the keyboard only and sees which pharmacy is asked, and why', async ({
  page,
}) => {
  await tabTo(page, 'a[href="/cases/new"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Kit aanvragen/);
  // Keys are caught once the scripts of the page have run.
  await page.waitForLoadState();
  const presses = countPresses(page);
  const typed = noteTyped(page);
  const name = aName();
  await skipToContent(page);
  await type(page, 'patient.birthName', name);
  await type(page, 'patient.initials', 'A.B.');
  await type(page, 'patient.birthDate[day]', '17');
  await type(page, 'patient.birthDate[month]', '5');
  await type(page, 'patient.birthDate[year]', '1943');
  await choose(page, 'patient.sex', 'female');
  await type(page, 'patient.bsn', '9999.96.708');
  await choose(page, 'lifeExpectancy', 'weeks1to2');
  await choose(page, 'opioidNaive', 'true');
  await type(page, 'egfr.value', '>60, 1-10-2026');
  await choose(page, 'urgency', 'today');
  await type(page, 'patient.postcode', '2512 ab');
  await type(page, 'patient.houseNumber', '12');
  await type(page, 'patient.street', 'Lange Voorbeeldstraat');
  await type(page, 'patient.town', 'Den Haag');
  await tabTo(page, '[name="consent"][type="checkbox"]');
  await page.keyboard.press('Space');
  await press(page, 'Verder naar controleren');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer uw aanvraag');
  await page.waitForLoadState();
  await expect(page.getByText(`A.B. ${name}`)).toBeVisible();
  await expect(page.getByText('17 mei 1943')).toBeVisible();
  const first = page.locator('main ol > li').first();
  await expect(first).toContainText('Apotheek De Hofvijver');
  await expect(first).toContainText(/kits? klaar/);
  // In the demonstration another patient of this practice has the number.
  await expect(page.getByText('Dit BSN hoort bij iemand met andere gegevens')).toBeVisible();
  await skipToContent(page);
  await tabTo(page, '[name="bsnChecked"][type="checkbox"]');
  await page.keyboard.press('Space');
  // Of a patient without opioids, among others: each time the first reason of the list.
  const warnings = await page.locator('select[name^="warningsPassed"]').count();
  expect(warnings).toBeGreaterThan(0);
  for (let nth = 0; nth < warnings; nth++) {
    await tabTo(page, `select[name="warningsPassed[${String(nth)}][reason]"]`);
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, '[name="signature[confirmed]"][type="checkbox"]');
  await page.keyboard.press('Space');
  await press(page, 'Ondertekenen en versturen');
  expect(presses()).toBeLessThanOrEqual(MOST_PRESSES);
  expect(typed.size).toBeGreaterThan(0);
  expect(typed.size).toBeLessThanOrEqual(MOST_TYPED);

  await expect(page.getByText(/Aanvraag \d+ is verstuurd/)).toBeVisible();
  await expect(page.getByText('Apotheek De Hofvijver').first()).toBeVisible();
  await expect(page.locator('main')).toContainText(/kits? klaar/);
});

test('a wrong number and a missing birth date are told on top, lead to their fields, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('/cases/new');
  const name = aName();
  await page.getByLabel('Geboortenaam').fill(name);
  await page.getByLabel('Burgerservicenummer').fill('123456789');
  await page.getByLabel('Langer dan 4 weken').check();
  await page.getByLabel('Wat moet de bezorger weten?').fill('Achterom, de bel is stuk');
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();

  await expect(page).toHaveTitle(/^Fout: Kit aanvragen/);
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Er is een probleem');
  await summary.getByRole('link', { name: /geen burgerservicenummer/ }).click();
  await expect(page.getByLabel('Burgerservicenummer')).toBeFocused();
  await summary.getByRole('link', { name: /geboortedatum/ }).click();
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Geboortenaam')).toHaveValue(name);
  await expect(page.getByLabel('Burgerservicenummer')).toHaveValue('123456789');
  await expect(page.getByLabel('Langer dan 4 weken')).toBeChecked();
  await expect(page.getByLabel('Wat moet de bezorger weten?')).toHaveValue('Achterom, de bel is stuk');
});

test('a request that is half filled in is kept as a draft and carried on with later', async ({ page }) => {
  await page.goto('/cases/new');
  const name = aName();
  await page.getByLabel('Geboortenaam').fill(name);
  await page.getByRole('button', { name: 'Bewaren en later verder' }).click();
  await expect(page.getByText('Uw aanvraag is bewaard')).toBeVisible();
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Verder gaan/ })
    .first()
    .click();
  await expect(page.getByLabel('Geboortenaam')).toHaveValue(name);
  await page.getByLabel('Voorletters').fill('C.');
  await page.getByRole('button', { name: 'Bewaren en later verder' }).click();
  await page.goto('/drafts');
  await expect(page.getByRole('link', { name: `C. ${name}` })).toBeVisible();
});

test('what was typed a moment ago is kept by itself, and there after a reload and in English', async ({ page }) => {
  await page.goto('/cases/new');
  const [name, other, last] = [aName(), aName(), aName()];
  const birthName = page.locator('[name="patient.birthName"]');
  await birthName.fill(name);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await page.reload();
  await expect(birthName).toHaveValue(name);
  // On the way out, before the pause is over.
  await birthName.fill(other);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveTitle(/^Request a kit/);
  await expect(birthName).toHaveValue(other);
  await birthName.fill(last);
  await page.goto('/drafts');
  await expect
    .poll(async () => (await page.reload(), page.getByRole('link', { name: last }).count()), { timeout: 60_000 })
    .toBe(1);
  for (const gone of [name, other]) await expect(page.getByRole('link', { name: gone })).toBeHidden();
  await page.goto('/language/nl');
});

test('who types and goes on at once has a draft, and one that could not be kept says so', async ({ page }) => {
  await page.goto('/cases/new');
  const name = aName();
  await page.getByLabel('Geboortenaam').fill(name);
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  await expect(page).toHaveTitle(/^Fout: Kit aanvragen/);
  await page.reload();
  await expect(page.getByLabel('Geboortenaam')).toHaveValue(name);
  await page.route('**/drafts/**', (route) => route.abort());
  await page.getByLabel('Voorletters').fill('D.');
  await expect(page.getByText(/^Niet bewaard/)).toBeVisible();
});

test('what is typed while the first draft is on its way, and then left at once, is sent along', async ({ page }) => {
  await page.goto('/cases/new');
  const name = aName();
  const sent: string[] = [];
  // As a line that is down for a while: the first draft gets no answer before the page is left.
  await page.route(/\/drafts$/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent.push(decodeURIComponent(route.request().postData() ?? ''));
    if (sent.length > 1) return route.continue().catch(() => undefined);
  });
  await page.getByLabel('Geboortenaam').fill(name);
  await expect(() => expect(sent).toHaveLength(1)).toPass();
  await page.getByLabel('Geboortenaam').fill(`${name}-Later`);
  await page.goto('/drafts');
  await expect(() => expect(sent.at(-1)).toContain('-Later')).toPass();
});

test('who signs out on a page comes back to it after signing in', async ({ page }) => {
  await page.goto('/cases/new');
  await page.context().clearCookies();
  await page.goto('/cases/new');
  await page.locator('form:has(input[value="huisarts@demo.invalid"]) button').click();
  await expect(page).toHaveTitle(/^Kit aanvragen/);
});

/** How often a key was pressed since. */
function countPresses({ keyboard }: Page): () => number {
  let presses = 0;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (...key) => ((presses += 1), press(...key));
  return () => presses;
}

/** What was typed since, each by its name. */
function noteTyped(page: Page): ReadonlySet<string> {
  const typed = new Set<string>();
  const type = page.keyboard.type.bind(page.keyboard);
  page.keyboard.type = async (...text) => {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    typed.add(String(name).replace(/\[.*/, ''));
    await type(...text);
  };
  return typed;
}

/** Past the frame of the page, by its first link. */
async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, '.govuk-skip-link');
  await page.keyboard.press('Enter');
}

/** The Tab key until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (there) return;
    await tab(page);
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

/** Until the focus has moved: on a busy machine it comes later than the key, and nobody presses again meanwhile. */
async function tab(page: Page): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  await page.waitForFunction((left) => document.activeElement !== left, before, { polling: 10, timeout: 5_000 });
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.type(text);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  const chosen = page.locator(`[name="${name}"][value="${value}"]`);
  if (await chosen.evaluate((it) => it === document.activeElement)) await page.keyboard.press('Space');
  for (let presses = 0; presses < 8 && !(await chosen.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  await expect(chosen).toBeChecked();
}

async function press(page: Page, words: string): Promise<void> {
  const button = page.getByRole('button', { name: words });
  for (let presses = 0; presses < 80; presses++) {
    if (await button.evaluate((it) => it === document.activeElement)) break;
    await tab(page);
  }
  await page.keyboard.press('Enter');
}
