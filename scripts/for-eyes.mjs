import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const FILES = 8;
const SUBJECT = 72;
const SHOWN = 6;

/**
 * What is told at the end of a run and fails nothing: it is for whoever reads, and says where to look.
 * @param left how files end that were left to the long run
 */
export function tellForEyes(left) {
  const files = ['src', 'test'].flatMap((folder) => fs.readdirSync(folder, { recursive: true }));
  const names = files.filter((name) => name.endsWith(left)).map((name) => path.basename(name, left));
  console.log(`\nLeft to npm run test:long: ${names.sort().join(', ')}.`);
  const wide = wideNouns('src').sort((a, b) => b.files - a.files);
  const widest = wide.slice(0, SHOWN).map(({ noun, files }) => `${noun} (${files})`);
  console.log(`\nNouns of more than ${FILES} files: ${wide.length}; ${widest.join(', ')}`);
  const long = subjects().filter((subject) => subject.length > SUBJECT);
  console.log(`Commit subjects over ${SUBJECT} characters: ${long.length}; ${long[0] ?? ''}`);
}

/** A noun is the name before the first dot, with what is prefixed by it, in one folder; specs are left out. */
function wideNouns(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const names = entries.filter(({ name }) => /\.tsx?$/.test(name) && !/\.spec\./.test(name)).map(({ name }) => name);
  const here = [...new Set(names.map((name) => name.split('.')[0]))].flatMap((noun) => {
    const files = names.filter((name) => new RegExp(`^${noun}s?[.-]`).test(name)).length;
    return files > FILES ? [{ noun: path.join(path.relative('src', folder), noun), files }] : [];
  });
  return [
    ...here,
    ...entries.filter((one) => one.isDirectory()).flatMap(({ name }) => wideNouns(path.join(folder, name))),
  ];
}

/** The newest first; none where there is no history, as in a clean copy. */
function subjects() {
  try {
    return execFileSync('git', ['-c', 'safe.directory=*', 'log', '--format=%s'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
  } catch {
    return [];
  }
}
