import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The same engine without a window around each page takes half the time; where it is not installed, the whole browser. */
const BROWSER = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

const PASSKEY = /a-colleague-proves-with-a-passkey/;
const LONG = /\.long\.spec\.ts$/;
const CLOCK = /a-coordinator-looks-after-the-network/;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  globalSetup: './test/setup/browser-setup.ts',
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  // A busy machine is slow, not wrong: keys that come too late are no scanner's. What needed it is told at the end of the run.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // On one demonstration; whoever changes what all share has it to themselves.
  projects: [
    { name: 'side by side', testIgnore: [PASSKEY, CLOCK, LONG] },
    { name: 'with a passkey for who is witness elsewhere', testMatch: PASSKEY, dependencies: ['side by side'] },
    {
      ...{ name: 'with another time', testMatch: CLOCK },
      dependencies: ['with a passkey for who is witness elsewhere'],
    },
    // What `npm run test:long` runs.
    { name: 'long walks', testMatch: LONG },
  ],
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env['DEMONSTRATION_URL'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: BROWSER,
      // Root may not use the sandbox.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    },
  },
});
