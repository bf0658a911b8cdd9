import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { placesIn } from './places.js';

const SOURCE = `interface Kit {\n  seal: string | null;\n}\n\nexport function sealOf(kit: Kit): string {\n  return kit.seal!.trim();\n}\n`;

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'palliatieve-kit-places-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('where it happened is told by the line of TypeScript that somebody wrote, not by the one that was made of it', () => {
  const built = path.join(folder, 'seal.js');
  const { code, map = '' } = transformSync(SOURCE, {
    sourceMaps: true,
    sourceFileName: 'seal.ts',
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' } },
  });
  writeFileSync(built, code);
  writeFileSync(`${built}.map`, map);
  const line = code.split('\n').findIndex((text) => text.includes('trim')) + 1;
  const column = (code.split('\n')[line - 1] ?? '').indexOf('trim') + 1;
  const source = `${path.join(folder, 'seal.ts')}:6:20`;
  for (const address of [built, pathToFileURL(built).href]) {
    const stack = `TypeError: Voorbeeld\n    at sealOf (${address}:${line}:${column})\n    at ${address}:${line}:${column}`;
    expect(placesIn(stack)).toBe(`    at sealOf (${source})\n    at ${source}`);
  }
});

test('what has no map beside it stays as it is', () => {
  expect(placesIn('Error\n    at connect (/app/node_modules/pg/lib/client.js:4:2)\n    at node:net:5:6')).toBe(
    '    at connect (/app/node_modules/pg/lib/client.js:4:2)\n    at node:net:5:6',
  );
});
