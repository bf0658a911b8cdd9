import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const THEME = ['src/web/assets/theme.scss', 'dist/src/web/assets/app.css'];
const nest = () => run(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
const css = () =>
  run(process.execPath, [
    ...[
      'node_modules/sass/sass.js',
      '--load-path=node_modules',
      '--quiet-deps',
      '--style=compressed',
      '--no-source-map',
    ],
    ...THEME,
  ]);

/** The compiler leaves SQL beside it, and writes the tests down too. */
async function application() {
  await must(nest());
  fs.cpSync('migrations', 'dist/migrations', { recursive: true });
  for (const file of fs.readdirSync('dist/src', { recursive: true })) {
    if (/\.spec\.js(\.map)?$/.test(file)) fs.rmSync(path.join('dist/src', file));
  }
}

async function must(program) {
  const { ok, output } = await program;
  if (ok) return;
  console.error(output);
  process.exit(1);
}

if (!process.argv.includes('--css')) await application();
await must(css());
