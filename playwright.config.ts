import { defineConfig } from '@playwright/test';

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  globalSetup: './test/setup/browser-setup.ts',
  workers: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env['DEMONSTRATION_URL'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      // Root may not use the sandbox.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    },
  },
});
