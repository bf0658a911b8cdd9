import path from 'node:path';

/** Each test that failed by its file and name; where a file did not even start, that file. */
export function failedOfJest({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      return (failed.length > 0 ? failed : ['did not run']).map((what) => `${path.relative('.', name)}: ${what}`);
    });
}

export const failedOfPlaywright = (report) => namesOf(report, 'unexpected');
/** Each that passed only the second time. */
export const flakyOfPlaywright = (report) => namesOf(report, 'flaky');

function namesOf({ config, suites }, wanted) {
  const names = ({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, title }) => `${path.relative('.', path.join(config.rootDir, file))}: ${title}`),
    ...inner.flatMap(names),
  ];
  return suites.flatMap(names);
}

/** At the end, for whoever sees only the last lines of a run. */
export function tellNames(what, names) {
  if (names.length > 0) console.log([`\n${what}:`, ...names.map((name) => `- ${name}`)].join('\n'));
}
