import path from 'node:path';

const SHOWN = 10;

/** What jest and Playwright report, as how long each file took. A file that several workers share counts with all of its stories. */
export function filesOfJest({ testResults }) {
  return testResults.map(({ name, startTime, endTime }) => ({
    ...{ file: path.relative('.', name), seconds: (endTime - startTime) / 1000 },
  }));
}

export function filesOfPlaywright({ config, suites }) {
  const took = ({ specs = [], suites: inner = [] }) =>
    specs
      .flatMap(({ tests }) => tests)
      .flatMap(({ results }) => results)
      .reduce((sum, { duration }) => sum + duration / 1000, 0) + inner.reduce((sum, suite) => sum + took(suite), 0);
  return suites.map((suite) => ({
    file: path.relative('.', path.join(config.rootDir, suite.file)),
    seconds: took(suite),
  }));
}

/** Told and not judged: how long something takes hangs on what else the machine does. */
export function tellSlowest(files) {
  console.log(`\nThe ${SHOWN} slowest files:`);
  for (const { file, seconds } of files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SHOWN))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
