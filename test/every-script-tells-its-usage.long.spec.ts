import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** By the last of its commands, which gets what stands behind the name. */
const OURS = Object.entries(scripts)
  .map(([name, command]) => [name, command.split('&&').at(-1)?.trim().split(' ') ?? []] as const)
  .filter(([, [program]]) => program === 'node');

const said = ([program = '', ...args]: readonly string[], option: string) =>
  spawnSync(program === 'node' ? process.execPath : program, [...args, option], { encoding: 'utf8', timeout: 60_000 });

test.each(OURS)('npm run %s does not work on an option that it does not know, and tells what it does', (_, command) => {
  const { status, stdout, stderr } = said(command, '--dry-rnu');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/'--dry-rnu'.*\nUsage: npm /);
  expect(stderr.trim().split('\n').length).toBeLessThan(9);
});

/** The same function answers both in every script: to ask each of them twice would only take twice as long. */
test('whoever asks a script for help is told the same, and nothing is wrong', () => {
  const { status, stdout, stderr } = said(['node', 'scripts/backup.mjs'], '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run backup/);
  expect(said(['node', 'scripts/backup.mjs'], '--dry-rnu').stderr).toContain(stdout);
});
