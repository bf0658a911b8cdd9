// A line for every request would bury what a test has to say.
process.env.LOG_LEVEL ??= 'error';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '\\.spec\\.tsx?$',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: {},
  testRunner: '<rootDir>/test/setup/native-runner.mjs',
  testSequencer: '<rootDir>/test/setup/longest-first.mjs',
  globalSetup: '<rootDir>/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/global-teardown.mjs',
  // One more than the two cores that are promised: each waits now and then for a server or a program that it started.
  maxWorkers: 3,
  // A busy machine is slow, not wrong.
  testTimeout: 120_000,
};
