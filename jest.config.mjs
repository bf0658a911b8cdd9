import fs from 'node:fs';

// A line for every request would bury what a test has to say.
process.env.LOG_LEVEL ??= 'error';

const swc = JSON.parse(fs.readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

// Packages that exist as ES modules only; they go through the same compiler as our own files.
const ES_MODULES_ONLY = [
  ...['@borewit', '@fastify', '@formatjs', '@nestjs', '@tokenizer', 'content-disposition', 'cookie', 'file-type'],
  ...[
    'intl-messageformat',
    'jose',
    'load-esm',
    'oauth4webapi',
    'openid-client',
    'preact',
    'strtok3',
    'token-types',
    'uint8array-extras',
    'uuid',
  ],
];

/** CommonJS mode: module mocks are not needed, and ES modules in jest still are an experiment. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '\\.spec\\.tsx?$',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
};
