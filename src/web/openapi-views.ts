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

/** With the schemas that a route leads to, and no others. */
export function withUsed(document: OpenAPIObject): OpenAPIObject {
  const all = document.components?.schemas ?? {};
  const used = new Set<string>();
  const waiting = namesIn(document.paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...namesIn(all[name] ?? {}));
  }
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return { ...document, components: { ...document.components, schemas } };
}

const namesIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
