import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Lock {
  packages: Record<string, { version?: string }>;
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'palliatieve-kit-materials-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the bill of materials names what is shipped and nothing else, the same every time', () => {
  const [one, other] = ['one.json', 'other.json'].map((name) => {
    const file = path.join(folder, name);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs', file], { encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: `${file}\n` });
    return readFileSync(file, 'utf8');
  });
  expect(one).toBe(other);
  const { bomFormat, components } = JSON.parse(one ?? '') as { bomFormat: string; components: { purl: string }[] };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(bomFormat).toBe('CycloneDX');
  const purls = components.map(({ purl }) => purl);
  expect(purls).toContain(`pkg:npm/pg@${packages['node_modules/pg']?.version ?? ''}`);
  expect(purls.filter((purl) => /^pkg:npm\/(jest|eslint|secretlint)@/.test(purl))).toEqual([]);
});
