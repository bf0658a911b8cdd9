import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { options } from './options.mjs';

const { all } = options(
  'Usage: npm run asvs [-- --all]\nHow far it comes with OWASP ASVS 5.0; --all also what is met, and where it is shown.',
  {
    all: { type: 'boolean' },
  },
);

/** How far it comes with OWASP ASVS 5.0, levels 1 and 2: chapters, what is open, and with `--all` everything. */
const CHAPTERS = [
  ...['Encoding', 'Validation and business logic', 'Web frontend', 'API and web service', 'Files', 'Authentication'],
  ...['Sessions', 'Authorisation', 'Tokens with content', 'OAuth and OpenID Connect', 'Cryptography', 'Communication'],
  ...['Configuration', 'Data protection', 'Coding and architecture', 'Logging and errors', 'WebRTC'],
];
const root = path.resolve(import.meta.dirname, '..');
const rows = parse(fs.readFileSync(path.join(root, 'test/asvs.csv')), { columns: true });
const of = (verdict, among) => among.filter((row) => row.verdict === verdict);

console.log('OWASP ASVS 5.0, levels 1 and 2\n');
console.log('chapter                              met  open  not applicable');
CHAPTERS.forEach((name, at) =>
  line(
    `V${at + 1} ${name}`,
    rows.filter(({ id }) => id.startsWith(`${at + 1}.`)),
  ),
);
line('all', rows);

const open = of('open', rows);
if (open.length > 0) console.log('\nOpen');
for (const row of open) console.log(`  ${row.id.padEnd(8)}${row.about}: ${row.evidence}`);
if (all) {
  console.log('\nEverything');
  for (const row of rows) show(row);
} else console.log('\nEverything, with where it is shown: npm run asvs -- --all');

function line(name, among) {
  const [met, openHere, not] = ['met', 'open', 'not-applicable'].map((verdict) => of(verdict, among).length);
  const share = met + openHere > 0 ? `  ${((100 * met) / (met + openHere)).toFixed(0)} %` : '';
  console.log(
    `${name.padEnd(36)}${String(met).padStart(4)}${String(openHere).padStart(6)}${String(not).padStart(8)}${share}`,
  );
}

function show({ id, level, about, verdict, evidence }) {
  console.log(`  ${id.padEnd(8)}L${level}  ${verdict.padEnd(16)}${about}`);
  const said = verdict === 'met' ? evidence.split(' ') : [evidence];
  for (const one of said) console.log(`${' '.repeat(30)}${one}`);
}
