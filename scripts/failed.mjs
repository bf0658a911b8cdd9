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

export function failedOfPlaywright({ config, suites }) {
  const failed = ({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => `${path.relative('.', path.join(config.rootDir, file))}: ${title}`),
    ...inner.flatMap(failed),
  ];
  return suites.flatMap(failed);
}

/** At the end, for whoever sees only the last lines of a run. */
export function tellFailed(names) {
  if (names.length > 0) console.log(['\nFailed:', ...names.map((name) => `- ${name}`)].join('\n'));
}
