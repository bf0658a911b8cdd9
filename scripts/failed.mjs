import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const FIRST_LINES = 6;
const WIDTH = 200;

/** Each test that failed by its file, its name and what it found; where a file did not even start, that file. */
export function failedOfJest({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}${found(failureMessages[0])}`);
      const what = failed.length > 0 ? failed : [`did not run${found(message)}`];
      return what.map((one) => `${path.relative('.', name)}: ${one}`);
    });
}

export const failedOfPlaywright = (report) => namesOf(report, 'unexpected');
/** Each that passed only the second time. */
export const flakyOfPlaywright = (report) => namesOf(report, 'flaky');

function namesOf({ config, suites }, wanted) {
  const names = ({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(
        ({ file, title, tests }) =>
          `${path.relative('.', path.join(config.rootDir, file))}: ${title}${found(tests[0]?.results[0]?.error?.message)}`,
      ),
    ...inner.flatMap(names),
  ];
  return suites.flatMap(names);
}

/** Its first lines: what a run far away can be understood by. */
function found(message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, FIRST_LINES)
    .map((line) => `\n    ${line.trim().slice(0, WIDTH)}`)
    .join('');
}

/** At the end, for whoever sees only the last lines of a run. */
export function tellNames(what, names) {
  if (names.length > 0) console.log([`\n${what}:`, ...names.map((name) => `- ${name}`)].join('\n'));
}
