import type { OpenAPIObject } from '@nestjs/swagger';
import { METHODS, type Operation } from './openapi-operations.js';

/** Without what only serves a form: for who builds a client. */
export function forMachines(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const kept = METHODS.flatMap((method) => {
      const operation: Operation | undefined = item[method];
      return operation && operation['x-form'] !== true ? [[method, operation] as const] : [];
    });
    return kept.length > 0 ? [[path, Object.fromEntries(kept)] as const] : [];
  });
  return withUsed({ ...document, paths: Object.fromEntries(paths) });
}

/** Problems that several routes give alike stand once, and are referred to. */
export function withShared(document: OpenAPIObject): OpenAPIObject {
  const times = new Map<string, number>();
  const answers = operationsIn(document).flatMap(({ responses }) => Object.entries(responses));
  for (const [, answer] of answers) times.set(JSON.stringify(answer), (times.get(JSON.stringify(answer)) ?? 0) + 1);
  const names = new Map<string, string>();
  const responses: Record<string, object> = {};
  for (const [status, answer] of answers) {
    const text = JSON.stringify(answer);
    if (Number(status) < 400 || times.get(text) === 1 || names.has(text)) continue;
    const others = [...names.values()].filter((name) => name.startsWith(`Problem${status}`)).length;
    const name = `Problem${status}${others > 0 ? `-${String(others + 1)}` : ''}`;
    names.set(text, name);
    responses[name] = answer as object;
  }
  for (const operation of operationsIn(document))
    for (const [status, answer] of Object.entries(operation.responses)) {
      const name = names.get(JSON.stringify(answer));
      if (name) operation.responses[status] = { $ref: `#/components/responses/${name}` };
    }
  return { ...document, components: { ...document.components, responses: responses as never } };
}

const operationsIn = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));

/** With the schemas and problems that a route leads to, and no others. */
export function withUsed(document: OpenAPIObject): OpenAPIObject {
  const { schemas = {}, responses = {} } = document.components ?? {};
  const all: Record<string, unknown> = { ...schemas, ...responses };
  const used = new Set<string>();
  const waiting = namesIn(document.paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...namesIn(all[name] ?? {}));
  }
  const usedOf = <T>(of: Record<string, T>) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => used.has(name)));
  const components = { ...document.components, schemas: usedOf(schemas), responses: usedOf(responses) };
  return { ...document, components };
}

const namesIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/"#\/components\/\w+\/([\w-]+)"/g)].map(([, name = '']) => name);
