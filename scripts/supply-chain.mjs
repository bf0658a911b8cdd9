import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

// With each mark that it makes the tool looks through all earlier ones: with all files at once that is most of its time.
const AT_ONCE = 200;

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
  const ignored = fs.readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n');
  const passedBy = ['.git', ...ignored.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))];
  const rules = ['--secretlintrc', path.join(root, 'scripts/secretlint.json')];
  const ignore = ['--secretlintignore', path.join(root, '.gitignore')];
  const said = [];
  const files = filesIn(folder, passedBy);
  while (files.length > 0) {
    const some = files.splice(0, AT_ONCE);
    const args = ['--no-glob', ...some, ...rules, ...ignore];
    const { ok, output } = await node('secretlint/bin/secretlint.js', args, { cwd: folder });
    if (!ok) said.push(output);
  }
  return said.join('');
}

function filesIn(folder, passedBy, below = '') {
  const entries = fs.readdirSync(path.join(folder, below), { withFileTypes: true });
  return entries
    .filter(({ name }) => !passedBy.includes(name))
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(folder, passedBy, name) : [name];
    });
}

function node(tool, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', tool), ...args], options);
}
