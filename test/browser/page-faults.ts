import type { Page } from '@playwright/test';
import { unreadableIn, violationsAt } from './accessible.js';

/** More than this of the screen moves under somebody's eyes while the page loads. */
const A_JUMP = 0.02;

/** What is not accessible at these widths, in the dark or in chosen colours, and what does not fit the narrowest screen. */
export async function faultsOf(page: Page, widths: readonly number[]): Promise<string[]> {
  const moved = await page.evaluate(movedWhileLoading);
  const faults = [...(await violationsAt(page, widths)), ...(await unreadableIn(page))];
  if (moved > A_JUMP) faults.push(`${new URL(page.url()).pathname} jumps while it loads: ${moved.toFixed(3)}`);
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) faults.push(`${new URL(page.url()).pathname} is ${width} pixels wide on a screen of 320`);
  return faults;
}

/** What the browser complains of, and what the content policy forbids, whether or not the browser says so aloud. */
export async function listen(page: Page): Promise<string[]> {
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

/** Runs in the browser: the sum of what moved by itself since the page began, as the browser measures it. */
function movedWhileLoading(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 100);
  });
}
