import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { run, seconds } from './run.mjs';
import { filesOfJest, filesOfPlaywright, tellSlowest } from './slowest.mjs';

const NEEDED = [
  { program: 'chromium', there: () => fs.existsSync('/usr/bin/chromium'), what: 'The browser tests' },
  { program: 'redis-server', there: () => onPath('redis-server'), what: 'The tests of the queue on Redis' },
  { program: 'pdftotext', there: () => onPath('pdftotext'), what: 'The tests that read a PDF' },
];
const ci = process.env.CI === 'true';

await ensure();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-results-'));
const missing = NEEDED.filter(({ there }) => !there());
const browser = !missing.some(({ program }) => program === 'chromium');

const files = [];
const counts = [await staticChecks(), await jest(), await (browser ? playwright() : { skipped: await browserTests() })];
fs.rmSync(scratch, { recursive: true, force: true });
tellSlowest(files);
for (const { program, what } of missing) {
  console.log(`\n${what} were skipped: ${program} is not installed.${ci ? ' In CI that is a failure.' : ''}`);
}
if (ci) counts.push({ failed: missing.length });

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((kind) =>
  counts.reduce((sum, count) => sum + (count[kind] ?? 0), 0),
);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

/** These do not add to what passed, but each one that fails is a failure. */
async function staticChecks() {
  const checks = [
    ['Types', 'node_modules/typescript/bin/tsc', '--noEmit'],
    ['Lint', 'node_modules/eslint/bin/eslint.js', '.'],
    ['README', 'scripts/readme.mjs', '--check'],
    ['Mail frame', 'scripts/mail-frame.mjs', '--check'],
    ['Lock file', 'scripts/supply-chain.mjs', 'lock'],
    ['Secrets', 'scripts/supply-chain.mjs', 'secrets'],
    ['Licences', 'scripts/licences.mjs'],
    ['Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ];
  const results = await Promise.all(
    checks.map(async ([what, ...args]) => {
      const start = performance.now();
      const { ok, output } = await run(process.execPath, args);
      console.log(`${what} ... ${ok ? seconds(start) : 'failed'}`);
      if (!ok) console.log(output);
      return ok;
    }),
  );
  return { failed: results.filter((ok) => !ok).length };
}

async function jest() {
  const file = path.join(scratch, 'jest.json');
  const ok = await shown('node_modules/jest/bin/jest.js', ['--json', `--outputFile=${file}`]);
  const report = read(file);
  if (!report) return { failed: 1 };
  files.push(...filesOfJest(report));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function playwright() {
  const file = path.join(scratch, 'playwright.json');
  const ok = await shown('node_modules/@playwright/test/cli.js', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = read(file);
  if (!report) return { failed: 1 };
  files.push(...filesOfPlaywright(report));
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: ok ? unexpected : Math.max(unexpected, 1), skipped };
}

async function browserTests() {
  const { output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--list']);
  return Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1);
}

/** Runs it before the reader's eyes; a report on standard output would bury the rest. */
function shown(program, args, env = {}) {
  const stdio = ['ignore', program.includes('jest') ? 'ignore' : 'inherit', 'inherit'];
  const child = spawn(process.execPath, [program, ...args], { stdio, env: { ...process.env, ...env } });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
}
