// Writes what is generated from the code into the README, between its marks. `--check` only says whether it is up to date.
import fs from 'node:fs';
import { configTable } from '../dist/src/platform/config-table.js';
import { truthTable } from '../dist/src/kit-life/truth-table.js';
import { options } from './options.mjs';

const { check } = options(
  'Usage: npm run readme [-- --check]\nWrites what is generated into README.md; --check only says whether it is up to date.',
  { check: { type: 'boolean' } },
);

const GENERATED = { 'truth table': truthTable(), configuration: configTable() };

let text = fs.readFileSync('README.md', 'utf8');
const before = text;
for (const [name, made] of Object.entries(GENERATED)) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}`);
  text = `${text.slice(0, from + open.length)}\n\n${made}\n\n${text.slice(to)}`;
}
if (!check) fs.writeFileSync('README.md', text);
else if (text !== before) {
  console.error('README.md is behind the code: npm run readme');
  process.exit(1);
}
