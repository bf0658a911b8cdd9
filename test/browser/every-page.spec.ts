import { expect, test, type Page } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { signIn, signInByForm, type Who } from './people.js';

test.describe.configure({ mode: 'parallel' });

/** Pages that no menu leads to. */
const UNLISTED: Partial<Record<Who, string[]>> = {
  huisarts: ['/drafts', '/notices', '/session', '/session/confirmation', '/docs', '/no-such-page'],
  coordinator: ['/pharmacies/new', '/pharmacies/candidates?postcode=2512AB&urgency=today', '/notices'],
  beheer: ['/letters', '/dev/mail', '/dev/clock'],
};
const EVERYBODY: readonly Who[] = ['huisarts', 'apotheek', 'thuiszorg', 'coordinator', 'beheer'];

/** Who has no button on the sign-in page: one of each role that the others have not. */
const BY_FORM = {
  'a practice assistant': 'medewerker13@demo.invalid',
  'a pharmacy assistant': 'medewerker31@demo.invalid',
  'a courier': 'medewerker45@demo.invalid',
  'the lead pharmacist': 'medewerker52@demo.invalid',
  'the auditor': 'medewerker53@demo.invalid',
};

for (const [who, email] of Object.entries(BY_FORM))
  test(`no page that ${who} can reach is refused a part by its own content policy, or kept by the browser`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const said = await listen(page);
    await signInByForm(page, email);
    const waiting = ['/', '/notices', '/session', '/no-such-page'];
    const known = new Set(waiting.map(kindOf));
    for (const path of waiting) {
      if (!(await shows(page, path))) continue;
      for (const link of await linksOf(page)) {
        if (known.has(kindOf(link))) continue;
        known.add(kindOf(link));
        waiting.push(link);
      }
    }
    expect(said).toEqual([]);
    expect(waiting.length).toBeGreaterThan(4);
  });

for (const who of EVERYBODY) {
  test(`every page that ${who} can reach is accessible, fits every screen and breaks no rule of its own`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const said = await listen(page);
    await signIn(page, who);
    const waiting = ['/', ...(UNLISTED[who] ?? [])];
    const known = new Set(waiting.map(kindOf));
    const faults: string[] = [];
    for (const path of waiting) {
      if (!(await shows(page, path))) continue;
      for (const link of await linksOf(page)) {
        if (known.has(kindOf(link))) continue;
        known.add(kindOf(link));
        waiting.push(link);
      }
      faults.push(...(await faultsOf(page)), ...said.splice(0).map((words) => `${path}: ${words}`));
    }
    expect(faults).toEqual([]);
    expect(waiting.length).toBeGreaterThan(6);
  });
}

test('the language is changed on the page itself, which then has no Dutch left in its frame', async ({ page }) => {
  await signIn(page, 'apotheek');
  for (const path of ['/kits?ready=true', '/', '/opium-ledger']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toContain(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(
      page.getByRole('button', { name: 'Sign out' }).or(page.getByRole('link', { name: 'Sign out' })),
    ).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  }
});

/** Two cases look alike, and so do two kits. */
function kindOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/(slots|products|settings)\/[^/]+/, '/$1/:code');
}

/** False where something else than a page is answered, such as a document. */
async function shows(page: Page, path: string): Promise<boolean> {
  const answer = await page.goto(path).catch(() => null);
  const isPage = answer?.headers()['content-type']?.includes('html') === true;
  const expected = path === '/no-such-page' ? 404 : 200;
  if (isPage) expect.soft(answer.status(), path).toBe(expected);
  return isPage;
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  // A mail shown as a mail, and what is fetched rather than read, are no pages.
  return links.filter((link) => !/^\/(language|assets|openapi)|\.html$/.test(link));
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults = await violationsAt(page, [1280, 390]);
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) faults.push(`${new URL(page.url()).pathname} is ${width} pixels wide on a screen of 320`);
  return faults;
}

/** What the browser complains of, and what the content policy forbids, whether or not the browser says so aloud. */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
  });
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    const isAsset = pathname.startsWith('/assets/');
    if (!isAsset && answer.headers()['cache-control'] !== 'no-store') said.push(`${pathname} may be kept`);
  });
  await page.exposeFunction('forbidden', (what: string) => said.push(`the content policy forbids ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { forbidden } = globalThis as unknown as { forbidden: (what: string) => void };
      forbidden(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return said;
}
