import { handlersIn } from './handlers.mjs';
import { Problems } from './problems.mjs';
import { Schemas } from './schemas.mjs';
import { splitAnswer } from './split-answer.mjs';

export const ANSWERS = 'src/web/answers.json';

/** What each handler answers, as one text: a line for each type and each route, so that a change is seen where it is. */
export function answersOf(program) {
  const checker = program.getTypeChecker();
  const problems = new Problems(checker);
  const schemas = new Schemas(checker, program.getSourceFiles().filter(isOurs));
  const operations = {};
  for (const handler of handlersIn(program.getSourceFiles().filter(isOurs))) {
    const signature = checker.getSignatureFromDeclaration(handler.method);
    const { answers, refusals, file, redirect } = splitAnswer(checker, checker.getReturnTypeOfSignature(signature));
    if (refusals === null)
      throw new Error(`${handler.id} refuses with any text: its refusals are a closed set, or nobody can build on it`);
    const thrown = problems.of(handler);
    operations[handler.id] = {
      ...(handler.summary && { summary: handler.summary }),
      ...(handler.description && { description: handler.description }),
      ...(handler.isForm && { form: true }),
      ...(answers.length > 0 && { answer: schemas.ofAny(answers) }),
      ...((file || thrown.streams) && { file: thrown.files.length > 0 ? thrown.files : ['*/*'] }),
      ...(redirect && { redirect }),
      ...(Object.keys(handler.parameters).length > 0 && { parameters: handler.parameters }),
      ...(handler.asksProof && { proof: true }),
      ...(handler.ifMatch && { ifMatch: handler.ifMatch }),
      ...(refusals.length > 0 && { refusals }),
      ...(Object.keys(thrown.problems).length > 0 && { problems: thrown.problems }),
    };
  }
  return asText(schemas.finished(operations));
}

const isOurs = ({ fileName }) =>
  /\/src\/.*\.tsx?$/.test(fileName) && !/node_modules|\.spec\.tsx?$|\.d\.ts$/.test(fileName);

function asText({ schemas, operations }) {
  const lines = (of) =>
    Object.keys(of)
      .sort()
      .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(of[name])}`)
      .join(',\n');
  return `{\n  "schemas": {\n${lines(schemas)}\n  },\n  "operations": {\n${lines(operations)}\n  }\n}\n`;
}
