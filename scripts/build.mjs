import fs from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { run } from './run.mjs';
import { options } from './options.mjs';

const { css: onlyStyles } = options(
  'Usage: npm run build [-- --css]\nBuilds the application into dist; --css only its style sheet.',
  {
    css: { type: 'boolean' },
  },
);

/** Of the application, and of the one page that must come over hardly a line. */
const STYLES = [
  ['src/web/assets/theme.scss', 'dist/src/web/assets/app.css'],
  ['src/web/assets/slim.scss', 'dist/src/web/assets/slim.css'],
];
const CODE = /\.tsx?$/;
/** Tests, types, and what something else is made of. */
const STAYS = /\.(spec\.tsx?|d\.ts|scss|mjml)$/;

if (!onlyStyles) {
  fs.rmSync('dist', { recursive: true, force: true });
  fs.cpSync('migrations', 'dist/migrations', { recursive: true });
  await Promise.all(filesIn('src').map((file) => (CODE.test(file) ? compile(file) : copy(file)))).catch(refuse);
}
await css();

function filesIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !STAYS.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Types are looked at by the tests; here they are only taken off. */
async function compile(file) {
  const target = path.join('dist', file.replace(CODE, '.js'));
  const sourceFileName = path.relative(path.dirname(target), file);
  const { code, map } = await transformFile(file, { sourceFileName }).catch(({ message }) => {
    throw `${file}:\n${message.split('Caused by:')[0].trim()}`;
  });
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, `${code}//# sourceMappingURL=${path.basename(target)}.map\n`);
  fs.writeFileSync(`${target}.map`, map);
}

function copy(file) {
  fs.cpSync(file, path.join('dist', file));
}

async function css() {
  const options = ['--load-path=node_modules', '--quiet-deps', '--style=compressed', '--no-source-map'];
  const pairs = STYLES.map((style) => style.join(':'));
  const { ok, output } = await run(process.execPath, ['node_modules/sass/sass.js', ...options, ...pairs]);
  if (!ok) refuse(output);
}

function refuse(why) {
  console.error(why);
  process.exit(1);
}
