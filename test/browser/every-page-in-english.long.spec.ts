import { expect, test, type Page } from '@playwright/test';
import { dutchIn } from './dutch-words.js';
import { signInByForm } from './people.js';
import { follow } from './walk.js';

test.describe.configure({ mode: 'parallel' });

const WHO = {
  'a physician': 'huisarts',
  'a pharmacist': 'apotheek',
  'a nurse': 'thuiszorg',
  'a courier': 'medewerker45',
  'a coordinator': 'coordinator',
  'an administrator': 'beheer',
};
/** Mails go out in Dutch. */
const IN_DUTCH = /^\/dev\/mail/;

for (const [who, name] of Object.entries(WHO))
  test(`no page that ${who} reads in English has Dutch of the application's own left`, async ({ page }) => {
    test.setTimeout(600_000);
    const dutch = dutchIn();
    await signInByForm(page, `${name}@demo.invalid`);
    await page.goto('/language/en?back=/');
    const waiting = ['/', '/notices', '/session', '/drafts', '/account', '/no-such-page'];
    const found: string[] = [];
    const look = async () => {
      const { pathname } = new URL(page.url());
      found.push(...dutch(await wordsOn(page)).map((words) => `${pathname}: ${words}`));
    };
    for (const path of waiting) {
      if (IN_DUTCH.test(path)) continue;
      const answer = await page.goto(path).catch(() => null);
      if (answer?.headers()['content-type']?.includes('html') !== true) continue;
      await look();
      await follow(page, waiting);
    }
    if (name === 'huisarts') {
      await page.goto('/cases/new');
      await page.getByRole('button', { name: 'Continue to check' }).click();
      await expect(page).toHaveTitle(/^Error:/);
      await look();
    }
    expect([...new Set(found)]).toEqual([]);
    expect(waiting.length).toBeGreaterThan(10);
  });

/** Read or heard. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const isOurs = (element: Element) => element.closest('script, style, [lang="nl"]') === null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement && isOurs(node.parentElement)) said.push(node.textContent ?? '');
    for (const name of ['title', 'aria-label', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isOurs(element)) said.push(element.getAttribute(name) ?? '');
    return [document.title, ...said];
  });
