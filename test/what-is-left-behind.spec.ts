import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sourceFiles } from './setup/source-files.js';

const dockerfile = readFileSync('Dockerfile', 'utf8');
/** What the Dockerfile takes out of the packages that are shipped. */
const LEFT = (/rm -rf (.+)/.exec(dockerfile)?.[1] ?? '').split(' ');

const refusing = `export const resolve = (name, context, next) => {
  if (${JSON.stringify(LEFT)}.some((left) => name === left || name.startsWith(left + '/'))) throw new Error('left behind: ' + name);
  return next(name, context);
};`;

const loads = (packages: string[]) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
      import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(refusing)}));
      for (const name of ${JSON.stringify(packages)}) await import(name);`,
    ],
    { encoding: 'utf8' },
  ).stderr;

test('no file of the application names a package that the image leaves behind, but for the database of the demonstration', () => {
  const code = sourceFiles().filter(({ name }) => !name.endsWith('.spec.ts') && !name.endsWith('.spec.tsx'));
  const named = code.flatMap(({ name, text }) =>
    LEFT.filter((left) => text.includes(`'${left}`)).map((left) => `${name}: ${left}`),
  );
  expect(LEFT.length).toBeGreaterThan(1);
  expect(named).toEqual([]);
});

test('the description of the interface is made without what @nestjs/swagger brings along for others', () => {
  expect(loads(['reflect-metadata', '@nestjs/swagger'])).toBe('');
  expect(loads(['typescript'])).toContain('left behind: typescript');
});

test('a script that goes into an image finds beside it there whatever it imports', () => {
  const images = [...dockerfile.matchAll(/^COPY --from=build (.+) \.\/scripts\/$/gm)].map(([, files = '']) =>
    files.split(' ').map((file) => file.replace('/app/scripts/', '')),
  );
  expect(images.length).toBe(2);
  for (const scripts of images)
    for (const script of scripts) {
      const text = readFileSync(`scripts/${script}`, 'utf8');
      const beside = [...text.matchAll(/(?:from |import\()'\.\/([\w-]+\.mjs)'/g)].map(([, name]) => name ?? '');
      expect([script, beside.filter((name) => !scripts.includes(name))]).toEqual([script, []]);
    }
});
