import { AxeBuilder } from '@axe-core/playwright';
import { test } from '@playwright/test';
import { signIn } from './people.js';
test('mine', async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, 'coordinator');
  for (const [i, path] of ['/monitoring/reports/2026-10.html', '/monitoring/reports/2026-10'].entries()) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.screenshot({ path: `/tmp/shot${String(i)}.png`, fullPage: true });
    for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    console.log(path, JSON.stringify(violations.map(({ id, nodes }) => [id, nodes[0]?.html]))); }
    await page.setViewportSize({ width: 320, height: 700 });
    console.log(path, 'overflow', await page.evaluate('document.documentElement.scrollWidth'));
    await page.screenshot({ path: `/tmp/phone${String(i)}.png`, fullPage: true });
  }
});
