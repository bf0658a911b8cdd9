import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** By the last of its commands, which gets what stands behind the name. */
const OURS = Object.entries(scripts)
  .map(([name, command]) => [name, command.split('&&').at(-1)?.trim().split(' ') ?? []] as const)
  .filter(([, [program]]) => program === 'node');

const said = ([program = '', ...args]: readonly string[], option: string) =>
  spawnSync(program === 'node' ? process.execPath : program, [...args, option], { encoding: 'utf8', timeout: 60_000 });

test.each(OURS)('npm run %s tells what it does when it is asked, and does nothing else', (_, command) => {
  const { status, stdout, stderr } = said(command, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm /);
  expect(stdout.trim().split('\n').length).toBeLessThan(8);
});

test.each(OURS)('npm run %s does not work on an option that it does not know', (_, command) => {
  const { status, stdout, stderr } = said(command, '--dry-rnu');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/'--dry-rnu'[\s\S]*Usage: npm /);
});
