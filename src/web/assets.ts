import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const font = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const { resolve } = createRequire(import.meta.url);
/** The one file of it that pages load speaks with the browser's passkeys: index.umd.min.js. */
const passkeys = join(dirname(resolve('@simplewebauthn/browser')), '../dist/bundle');

export const ASSET_FOLDERS = [join(here, 'assets'), dirname(resolve(font)), passkeys];

/** As the stylesheet asks for it: fetched along with that, so that no words move when it comes. */
export const FONT_URL = '/assets/atkinson-hyperlegible-next-latin-wght-normal.woff2?v=5.3.0';

const hashes = new Map<string, string>();

function hashOf(name: string): string {
  const file = ASSET_FOLDERS.map((folder) => join(folder, name)).find(existsSync);
  return file ? createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 10) : 'none';
}

/** The address changes with the content, so that a browser may keep it for a year. */
export function assetUrl(name: string): string {
  const hash = hashes.get(name) ?? hashOf(name);
  hashes.set(name, hash);
  return `/assets/${name}?v=${hash}`;
}
