import runner from 'jest-circus/runner';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import './typescript.mjs';

const require = createRequire(import.meta.url);
const [HEARERS, PATIENCE] = [Symbol.for('EVENT_HANDLERS'), Symbol.for('TEST_TIMEOUT_SYMBOL')];

process.setSourceMapsEnabled(true);

/**
 * What jest asks of the modules it keeps apart for each file, answered by Node, which loads each of them once for all
 * spec files of a process: loading the application took longer than most files need to tell their story. What a file
 * changes of a module it puts back.
 */
const modules = {
  requireModule: require,
  requireInternalModule(name) {
    // Which tests there are, who hears of them and how long each may take is this file's own.
    delete require.cache[name];
    delete globalThis[HEARERS];
    delete globalThis[PATIENCE];
    return require(name);
  },
  setGlobalsForRuntime: () => undefined,
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (file) => import(pathToFileURL(file).href),
  enterTestCode: () => undefined,
  leaveTestCode: () => undefined,
};

export default function run(globalConfig, config, _environment, _modules, file, tell) {
  globalThis.jest = { setTimeout: (ms) => (globalThis[PATIENCE] = ms) };
  // Node knows on which line of TypeScript it was, and jest would look in maps of its own.
  Error.prepareStackTrace = undefined;
  return runner.default(globalConfig, config, { global: globalThis }, modules, file, tell);
}
