import fs from 'node:fs';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ANSWERS, answersOf } from './answers/answers-of.mjs';
import { options } from './options.mjs';

const { lint = false } = options(
  'Usage: node scripts/types-and-lint.mjs [--lint]\nSays what npm run typecheck and npm run answers -- --check say and, if asked, npm run lint, in less than half the time.',
  { lint: { type: 'boolean' } },
);

// The linter asks the compiler for types. Both look at one program: to read all types twice takes half a minute more.
const shown = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};
const onUnRecoverableConfigFileDiagnostic = (fault) => {
  throw new Error(ts.formatDiagnostic(fault, shown));
};
const asked = { incremental: false, tsBuildInfoFile: undefined };
const found = { ...ts.sys, onUnRecoverableConfigFileDiagnostic };
const project = ts.getParsedCommandLineOfConfigFile('tsconfig.json', asked, found);
const program = ts.createProgram(project.fileNames, project.options);
const untyped = ts.getPreEmitDiagnostics(program);

const parserOptions = { projectService: false, programs: [program] };
const eslint = new ESLint({ overrideConfig: { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions } } });
const linted = lint ? await eslint.lintFiles(['.']) : [];
const { format } = await eslint.loadFormatter();

const told = answersOf(program) === fs.readFileSync(ANSWERS, 'utf8');
if (!told) console.log(`${ANSWERS} is not what the handlers return: npm run answers`);

process.stdout.write(ts.formatDiagnostics(untyped, shown) + (await format(linted)));
process.exitCode = !told || untyped.length > 0 || ESLint.getErrorResults(linted).length > 0 ? 1 : 0;
