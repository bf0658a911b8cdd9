import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * What comes in, and what must not go out:
 * `lock [file]`: packages only over https, only from npm's own registry, only under the name that was asked for, each with its hash;
 * `secrets [folder]`: no password, key or token in any file that is not ignored.
 */
const root = path.resolve(import.meta.dirname, '..');
const [what, where] = process.argv.slice(2);
const checks = {
  lock: () => lockFile(where ?? path.join(root, 'package-lock.json')),
  secrets: () => secrets(where ?? root),
};
if (!(what in checks)) throw new Error(`lock or secrets, not ${what}`);
const said = await checks[what]();
if (said) console.error(said);
process.exitCode = said ? 1 : 0;

async function lockFile(file) {
  const asked = ['--validate-https', '--validate-package-names', '--validate-integrity', '--allowed-hosts', 'npm'];
  const { ok, output } = await node('lockfile-lint/bin/lockfile-lint.js', ['--path', file, '--type', 'npm', ...asked]);
  const packages = Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')).packages);
  // The tool looks at a hash that is there, and says nothing when there is none.
  const bare = packages.filter(([name, { integrity, link }]) => name && !link && !/^sha512-/.test(integrity ?? ''));
  return [ok ? '' : output, ...bare.map(([name]) => `no hash: ${name}`)].filter(Boolean).join('\n');
}

async function secrets(folder) {
  // A star leaves out names with a dot in front, so these are named.
  const files = ['**/*', '.*', '.ci/**'];
  const rules = ['--secretlintrc', path.join(root, 'scripts/secretlint.json')];
  const ignore = ['--secretlintignore', path.join(root, '.gitignore')];
  const { ok, output } = await node('secretlint/bin/secretlint.js', [...files, ...rules, ...ignore], { cwd: folder });
  return ok ? '' : output;
}

function node(tool, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', tool), ...args], options);
}
