import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { step } from './run.mjs';

const LEAST_NODE = [20, 19];
const INSTALLED = { from: ['package-lock.json'], marker: 'node_modules/.installed' };
const BUILT = {
  from: ['package-lock.json', '.swcrc', 'scripts/build.mjs', 'migrations', 'src'],
  marker: 'dist/.built',
};

/** Installs and builds what is missing or has changed. Uses nothing that would have to be installed first. */
export async function ensure() {
  requireNode();
  process.chdir(path.resolve(import.meta.dirname, '..'));
  refuseBorrowed('node_modules');
  await upToDate(INSTALLED, () =>
    step(
      'Installing packages',
      ...npm('ci', '--include=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'),
    ),
  );
  await upToDate(BUILT, () => step('Building', process.execPath, ['scripts/build.mjs']));
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`This needs Node ${LEAST_NODE.join('.')} or later (24 is best); this is ${process.versions.node}.`);
  process.exit(1);
}

/** What installs begins by emptying the folder: through a link that would be somebody else's. */
function refuseBorrowed(folder) {
  if (!fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.error(
    `${folder} is a symbolic link, and installing would empty ${fs.readlinkSync(folder)}: remove the link.`,
  );
  process.exit(1);
}

async function upToDate({ from, marker }, make) {
  const now = fingerprint(from);
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === now) return;
  await make();
  fs.writeFileSync(marker, now);
}

function fingerprint(places) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of places.flatMap(filesIn).filter((name) => !/\.spec\.tsx?$/.test(name))) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  const entries = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The npm that runs us, else the one on the path. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script ? [process.execPath, [script, ...args]] : ['npm', args, { shell: process.platform === 'win32' }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensure();
