import ts from 'typescript';

const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

/** Every method of a controller that answers a route, with the name under which Nest knows it. */
export function handlersIn(files) {
  return files.filter(({ fileName }) => fileName.endsWith('.controller.ts')).flatMap(ofFile);
}

function ofFile(file) {
  return file.statements.filter(ts.isClassDeclaration).flatMap((controller) =>
    controller.members.filter(ts.isMethodDeclaration).flatMap((method) => {
      const route = decoratorsOf(method).find(({ name }) => ROUTES.has(name));
      return route ? [handlerOf(controller, method, route.name)] : [];
    }),
  );
}

function handlerOf(controller, method, route) {
  const name = method.name.text;
  const asked = method.parameters.flatMap(decoratorsOf);
  const version = asked.find((decorator) => decorator.name === 'IfMatch');
  return {
    ...{ id: `${controller.name.text}_${name}`, controller, method },
    ...sayingOf(method),
    /** By its name: what only serves a form is called so. */
    isForm: route === 'Get' && /^form$|Form$/.test(name),
    asksProof: [controller, method].flatMap(decoratorsOf).some((decorator) => decorator.name === 'StepUp'),
    parameters: Object.fromEntries(method.parameters.flatMap(parameterOf)),
    ifMatch: version && (version.words.length > 0 ? 'optional' : 'required'),
  };
}

/** What Nest does not tell of a part of the address: whether it may be left out, and that it is an id. */
function parameterOf(parameter) {
  const asked = decoratorsOf(parameter).find(({ name, words }) => /^(Query|Param)$/.test(name) && words[0]);
  if (!asked) return [];
  const mayLack = parameter.questionToken !== undefined || /\bundefined\b/.test(parameter.type?.getText() ?? '');
  const isId = asked.words.some((word) => word.getText() === 'IdPipe');
  const told = { ...(mayLack && { required: false }), ...(isId && { schema: { type: 'string', format: 'uuid' } }) };
  return Object.keys(told).length > 0 ? [[asked.words[0].text, told]] : [];
}

export function decoratorsOf(node) {
  return (ts.getDecorators(node) ?? []).map((decorator) => {
    const { expression } = decorator;
    const call = ts.isCallExpression(expression) ? expression : { expression, arguments: [] };
    return { decorator, name: call.expression.getText(), words: [...call.arguments] };
  });
}

/** What is written above it: its first sentence, and the rest. */
function sayingOf(method) {
  const [comment] = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc);
  const said = ts.getTextOfJSDocComment(comment?.comment)?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const [, summary = '', description = ''] = /^(.*?)\.(?: (.*))?$/.exec(said) ?? [];
  return { summary, description };
}
