import { expect, test, type Page } from '@playwright/test';
import { faultsOf, listen } from './page-faults.js';
import { signIn, signInByForm, type Who } from './people.js';
import { follow } from './walk.js';

test.describe.configure({ mode: 'parallel' });

/** Pages that no menu leads to. */
const UNLISTED: Partial<Record<Who, string[]>> = {
  huisarts: ['/drafts', '/notices', '/session', '/session/confirmation', '/docs', '/no-such-page'],
  coordinator: ['/pharmacies/new', '/pharmacies/candidates?postcode=2512AB&urgency=today', '/notices'],
  beheer: ['/letters', '/dev/mail', '/dev/clock', '/dev/box'],
};
const EVERYBODY: readonly Who[] = ['huisarts', 'apotheek', 'thuiszorg', 'coordinator', 'beheer'];

/** Who has no button on the sign-in page: one of each role that the others have not. */
const BY_FORM = {
  'a practice assistant': 'medewerker13@demo.invalid',
  'a pharmacy assistant': 'medewerker31@demo.invalid',
  'a courier': 'medewerker45@demo.invalid',
  'the lead pharmacist': 'hoofdapotheker@demo.invalid',
  'the auditor': 'medewerker52@demo.invalid',
};

for (const [who, email] of Object.entries(BY_FORM))
  test(`no page that ${who} can reach is refused a part by its own content policy, or kept by the browser`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const said = await listen(page);
    await signInByForm(page, email);
    const waiting = ['/', '/notices', '/session', '/no-such-page'];
    for (const path of waiting) {
      if (!(await shows(page, path))) continue;
      await follow(page, waiting);
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
    const faults: string[] = [];
    for (const path of waiting) {
      if (!(await shows(page, path))) continue;
      await follow(page, waiting);
      faults.push(...(await faultsOf(page, [1280, 390])), ...said.splice(0).map((words) => `${path}: ${words}`));
    }
    expect(faults).toEqual([]);
    expect(waiting.length).toBeGreaterThan(6);
  });
}

/** False where something else than a page is answered, such as a document. */
async function shows(page: Page, path: string): Promise<boolean> {
  const answer = await page.goto(path).catch(() => null);
  const isPage = answer?.headers()['content-type']?.includes('html') === true;
  const expected = path === '/no-such-page' ? 404 : 200;
  if (isPage) expect.soft(answer.status(), path).toBe(expected);
  return isPage;
}
