import { existsSync } from 'node:fs';
import { sqlFiles } from '../../setup/source-files.js';

const FOLDER = 'test/attacks/commands';
/** Both are what makes a function a command, whoever else they are asked by. */
const OF_COMMANDS = /\b(known|keep)_command\(/;

/** Of each command that nobody attacks: what to do. */
function unattacked(files: [name: string, text: string][], isThere: (spec: string) => boolean): string[] {
  return files.flatMap(([file, text]) => {
    const [, command = ''] = /^src\/.+\/(\w+)\.sql$/.exec(file) ?? [];
    const spec = `${FOLDER}/${command.replaceAll('_', '-')}.long.spec.ts`;
    const isCommand = command !== '' && !OF_COMMANDS.test(`${command}(`) && OF_COMMANDS.test(text);
    if (!isCommand || isThere(spec)) return [];
    return [
      `${file} is a command that no test attacks: write ${spec}, with attackOnACase() if it is about a case that is there (accept-case.long.spec.ts shows how), else as submit-case.long.spec.ts`,
    ];
  });
}

test('every command has its own attack test, named as it is', () => {
  expect(unattacked(sqlFiles(), existsSync)).toEqual([]);
});

test('one without says what to do', () => {
  const renewal = 'create or replace function renew_order() ... from known_command(p_key, p_hash) k; ...';
  const files: [string, string][] = [
    ['src/requests/sql/renew_order.sql', renewal],
    ['src/requests/sql/short_order.sql', 'create or replace function short_order() returns int language sql return 1;'],
    ['src/access/sql/known_command.sql', 'create or replace function known_command() ...'],
  ];
  expect(unattacked(files, () => true)).toEqual([]);
  expect(unattacked(files, () => false)).toEqual([
    expect.stringMatching(
      /^src\/requests\/sql\/renew_order\.sql .*: write test\/attacks\/commands\/renew-order\.long\.spec\.ts/,
    ),
  ]);
});
