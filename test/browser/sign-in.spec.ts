import { expect, test } from '@playwright/test';
import { violationsAt } from './accessible.js';

test('the sign-in page has no accessibility fault, wide or narrow', async ({ page }) => {
  await page.goto('/sign-in');
  expect(await violationsAt(page, [1280, 390], 'every rule')).toEqual([]);
});

test('the sign-in page fits on a screen of 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/sign-in');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
