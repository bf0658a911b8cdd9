import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { failedOfJest, failedOfPlaywright, flakyOfPlaywright, tellNames } from './failed.mjs';
import { tellForEyes } from './for-eyes.mjs';
import { options } from './options.mjs';
import { run, seconds } from './run.mjs';
import { filesOfJest, filesOfPlaywright, tellSlowest } from './slowest.mjs';

const LONG = '.long.spec.ts';
/** Half of what a test makes is forgotten at once: the workers, who inherit it, spend less time on looking what is not. */
const YOUNG = '--max-semi-space-size=32';
/** Its package for this platform, which not every registry has. */
const SQUAWK = `node_modules/@squawk-cli/${process.platform}-${process.arch}`;
const NEEDED = [
  { program: 'chromium', there: () => fs.existsSync('/usr/bin/chromium'), what: 'The browser tests' },
  { program: 'redis-server', there: () => onPath('redis-server'), what: 'The tests of the queue on Redis' },
  { program: 'squawk', there: () => fs.existsSync(SQUAWK), what: 'The lint of the migrations' },
  { program: 'pdftotext', there: () => onPath('pdftotext'), what: 'The tests that read a PDF' },
  { program: 'age', there: () => onPath('age'), what: 'The test that opens a backup by hand' },
];
const TYPES = ['Types', 'scripts/types-and-lint.mjs'];
const CHECKS = [
  ['README', 'scripts/readme.mjs', '--check'],
  ['Mail frame', 'scripts/mail-frame.mjs', '--check'],
  ['Lock file', 'scripts/supply-chain.mjs', 'lock'],
  ...(fs.existsSync(SQUAWK) ? [['Migrations', 'node_modules/squawk-cli/js/bin/squawk', 'migrations/*.sql']] : []),
];
/** They read every file for minutes, and none of them is about what the application does. */
const LONG_CHECKS = [
  ['Types and lint', 'scripts/types-and-lint.mjs', '--lint'],
  ['Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['Secrets', 'scripts/supply-chain.mjs', 'secrets'],
  ['Licences', 'scripts/licences.mjs'],
];
const { long = false } = options(
  'Usage: npm test, and npm run test:long for the lint, the formatting, the long walks, fuzz and pictures',
  {
    long: { type: 'boolean' },
  },
);
// The last one brings along the others, for it waits for them.
const project = `--project=${long ? 'long walks' : 'with another time'}`;
const ci = process.env.CI === 'true';

await ensure();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-results-'));
const missing = NEEDED.filter(({ there }) => !there());
const browser = !missing.some(({ program }) => program === 'chromium');

const files = [];
const failedTests = [];
const passedLater = [];
const took = [];
const inBrowser = browser ? playwright : async () => ({ skipped: await browserTests() });
const counts = await (long ? inTurn() : sideBySide());
fs.rmSync(scratch, { recursive: true, force: true });
tellSlowest(files);
console.log(`\nTook: ${took.join(', ')}.`);
for (const { program, what } of missing) {
  console.log(`\n${what} were skipped: ${program} is not installed.${ci ? ' In CI that is a failure.' : ''}`);
}
if (ci) counts.push({ failed: missing.length });
if (!long) tellForEyes(LONG);
tellNames('Passed only the second time', passedLater);
tellNames('Failed', failedTests);

const { passed, failed, skipped } = added(counts);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

function added(counts) {
  const sum = (kind) => counts.reduce((total, count) => total + (count[kind] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** One after the other: faults are tried at moments that a busy machine would move. */
async function inTurn() {
  const checks = await timed('checks', () => staticChecks(LONG_CHECKS));
  return [checks, await timed('jest', jest), await timed('browser', inBrowser)];
}

/**
 * To read the types takes longer than all other checks together, on one core: it ends beside the first tests. What a journey in a
 * browser waits for, and what a test waits for, is time for the others.
 */
async function sideBySide() {
  const types = staticCheck(TYPES);
  const checks = await timed('checks', () => staticChecks(CHECKS));
  const stories = async () => added([await types, await inBrowser()]);
  return [checks, ...(await Promise.all([timed('jest', jest), timed('types and browser', stories)]))];
}

async function timed(what, work) {
  const start = performance.now();
  const count = await work();
  took.push(`${what} ${seconds(start)}`);
  return count;
}

async function staticChecks(which) {
  return added(await Promise.all(which.map(staticCheck)));
}

/** Does not add to what passed, but each one that fails is a failure. */
async function staticCheck([what, ...args]) {
  const start = performance.now();
  const { ok, output } = await run(process.execPath, args);
  console.log(`${what} ... ${ok ? seconds(start) : 'failed'}`);
  if (!ok) {
    console.log(output);
    failedTests.push(what);
  }
  return { failed: ok ? 0 : 1 };
}

async function jest() {
  const file = path.join(scratch, 'jest.json');
  const which = long ? `\\${LONG}$` : `^(?!.*\\${LONG}$)`;
  const ok = await shown('node_modules/jest/bin/jest.js', ['--json', `--outputFile=${file}`, which]);
  const report = read(file);
  if (!report) return { failed: 1 };
  files.push(...filesOfJest(report));
  failedTests.push(...failedOfJest(report));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function playwright() {
  const file = path.join(scratch, 'playwright.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { ok, output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', project], {
    env,
  });
  console.log(output);
  const report = read(file);
  if (!report) return { failed: 1 };
  files.push(...filesOfPlaywright(report));
  failedTests.push(...failedOfPlaywright(report));
  passedLater.push(...flakyOfPlaywright(report));
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: ok ? unexpected : Math.max(unexpected, 1), skipped };
}

async function browserTests() {
  const { output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', project, '--list']);
  return Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1);
}

/** Runs it before the reader's eyes; a report on standard output would bury the rest. */
function shown(program, args) {
  const child = spawn(process.execPath, [YOUNG, program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
}
