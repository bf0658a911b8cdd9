import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { options } from './options.mjs';

const [asked] = options(
  'Usage: npm run sbom [-- FILE]\nWrites what is shipped as CycloneDX, by default to dist/sbom.cdx.json.',
  {},
  1,
).words;

/** What is shipped, package by package, as CycloneDX; from the lock file alone, so it is the same everywhere and needs no network. */
const root = path.resolve(import.meta.dirname, '..');
const file = path.resolve(asked ?? path.join(root, 'dist/sbom.cdx.json'));
fs.mkdirSync(path.dirname(file), { recursive: true });
const { ok, output } = await run(
  process.execPath,
  [
    path.join(root, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js'),
    ...['--package-lock-only', '--omit', 'dev', '--output-reproducible', '--output-format', 'JSON'],
    ...['--output-file', file],
  ],
  { cwd: root },
);
if (!ok) console.error(output);
process.exitCode = ok ? 0 : 1;
if (ok) console.log(file);
