// Writes what is generated from the code into README.md and docs/operations.md, between its marks. `--check` only says whether it is up to date.
import fs from 'node:fs';
import { configTable } from '../dist/src/platform/config-table.js';
import { truthTable } from '../dist/src/kit-life/truth-table.js';
import { options } from './options.mjs';

const { check } = options(
  'Usage: npm run readme [-- --check]\nWrites what is generated into README.md and docs/operations.md; --check only says whether it is up to date.',
  { check: { type: 'boolean' } },
);

const GENERATED = [
  ['README.md', 'truth table', truthTable()],
  ['docs/operations.md', 'configuration', configTable()],
];

for (const [file, name, made] of GENERATED) {
  const text = fs.readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}`);
  const now = `${text.slice(0, from + open.length)}\n\n${made}\n\n${text.slice(to)}`;
  if (!check) fs.writeFileSync(file, now);
  else if (text !== now) {
    console.error(`${file} is behind the code: npm run readme`);
    process.exitCode = 1;
  }
}
