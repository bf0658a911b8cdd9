import path from 'node:path';
import { init } from 'license-checker-rseidelsohn';
import { options } from './options.mjs';

const [folder] = options(
  'Usage: npm run licences [-- FOLDER]\nThe licence of every package that is shipped; fails on one that is not for use.',
  {},
  1,
).words;

/** What may be shipped without asking anybody: each lets us use it as it is, and none asks for our own code in return. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  // A typeface: may be embedded in pages and documents, may not be sold on its own.
  'OFL-1.1',
  // Python's own, for a parser that was taken over from Python; asks no more than its text beside it.
  'Python-2.0',
]);

const start = path.resolve(folder ?? path.join(import.meta.dirname, '..'));
const packages = await installed(start);
const rows = Object.entries(packages).map(([name, { licenses }]) => {
  const at = name.lastIndexOf('@');
  return { name: name.slice(0, at), version: name.slice(at + 1), licence: [licenses].flat().join(' AND ') };
});
for (const { name, version, licence } of rows) console.log(`${name}\t${version}\t${licence}`);

const wrong = rows.filter(({ licence }) => !isAllowed(licence));
for (const { name, version, licence } of wrong)
  console.error(`Not on the list of licences: ${name} ${version}: ${licence}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** All of "A AND B", any of "A OR B". */
function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((one) => one.split(' AND ').every((part) => ALLOWED.has(part)));
}

function installed(folder) {
  const options = { start: folder, production: true, excludePrivatePackages: true };
  return new Promise((resolve, reject) => init(options, (error, found) => (error ? reject(error) : resolve(found))));
}
