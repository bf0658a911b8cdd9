import path from 'node:path';
import { sourceFiles } from './setup/source-files.js';

/** Each of them costs time at every start and memory ever after, and a day may pass before somebody needs it. */
const SELDOM_NEEDED = [
  ...[
    '@nestjs/swagger',
    '@myriaddreamin/typst-ts-node-compiler',
    '@simplewebauthn/server',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-nl-be',
    'age-encryption',
  ],
  ...['bwip-js/node', 'nodemailer', 'openid-client'],
];
const IMPORT = /^import (?!type\b)(?:[^'";]*? from )?'([^']+)';/gm;

const sources = new Map(sourceFiles().map(({ name, text }) => [name, text]));
const imported = (name: string) => [...(sources.get(name) ?? '').matchAll(IMPORT)].map(([, what = '']) => what);

/** Every file that is read before the first answer, with the packages that it takes. */
function readAtTheStart(from: string): Map<string, string[]> {
  const read = new Map<string, string[]>();
  const walk = (name: string) => {
    if (read.has(name)) return;
    const all = imported(name);
    read.set(
      name,
      all.filter((what) => !what.startsWith('.')),
    );
    for (const what of all.filter((it) => it.startsWith('.'))) {
      const target = path.posix.join(path.posix.dirname(name), what).replace(/\.js$/, '');
      for (const file of [`${target}.ts`, `${target}.tsx`]) if (sources.has(file)) walk(file);
    }
  };
  walk(from);
  return read;
}

test('what is seldom needed is loaded by whoever needs it first, and by no start', () => {
  const read = readAtTheStart('src/operations/serve.ts');
  expect(read.size).toBeGreaterThan(500);
  const early = [...read].flatMap(([name, packages]) =>
    packages.filter((it) => SELDOM_NEEDED.includes(it)).map((it) => `${name}: await import('${it}') where it is used`),
  );
  expect(early).toEqual([]);
});

test('each of these packages is used somewhere, so that the list stays true', () => {
  const whole = [...sources.values()].join('\n');
  expect(SELDOM_NEEDED.filter((name) => !whole.includes(`'${name}'`))).toEqual([]);
});
