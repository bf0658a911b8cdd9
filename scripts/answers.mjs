import fs from 'node:fs';
import ts from 'typescript';
import { ANSWERS, answersOf } from './answers/answers-of.mjs';
import { options } from './options.mjs';

const { check } = options(
  'Usage: npm run answers [-- --check]\nWrites into src/web/answers.json what each route answers, from the types that its handler returns.',
  { check: { type: 'boolean' } },
);
const onUnRecoverableConfigFileDiagnostic = ({ messageText }) => {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
};
const project = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  { incremental: false, tsBuildInfoFile: undefined },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic },
);
const application = project.fileNames.filter((name) => name.includes('/src/') && !/\.spec\.tsx?$/.test(name));
const written = answersOf(ts.createProgram(application, project.options));

if (!check) fs.writeFileSync(ANSWERS, written);
else if (fs.readFileSync(ANSWERS, 'utf8') !== written) {
  console.error(`${ANSWERS} is not what the handlers return: npm run answers`);
  process.exit(1);
}
