import type { OpenAPIObject } from '@nestjs/swagger';
import { OpenApi } from '../../src/web/openapi.service.js';
import { METHODS, type Operation } from '../../src/web/openapi-operations.js';
import type { World } from './world.js';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  minLength?: number;
  items?: Schema;
  allOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
}
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As it is described: `/cases/{caseId}/events`. */
  path: string;
  right: string;
  params: string[];
  body: Schema | null;
}

const described = new WeakMap<World, OpenAPIObject>();

/** Every route that the application describes: what is added tomorrow is in here tomorrow. */
export async function routesOf(world: World): Promise<Route[]> {
  const document = await world.app.get(OpenApi).document();
  described.set(world, document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation: Operation | undefined = item[method];
      if (!operation) return [];
      const content = (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)?.content;
      return {
        method: method.toUpperCase() as Route['method'],
        path,
        right: String(operation['x-right']),
        params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
        body: content?.['application/json']?.schema ?? null,
      };
    }),
  );
}

/** A schema of an input by its name, as the description of the routes has it. */
export function schemasOf(world: World): Record<string, Schema> {
  return (described.get(world)?.components?.schemas ?? {}) as Record<string, Schema>;
}

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What the server itself answers to, whether it is described or not. */
export function answeredBy(world: World): string[] {
  const above: string[] = [];
  const printed = world.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return printed.split('\n').flatMap((line) => {
    const [, branch = '', part = '', methods = ''] = /^([│\s]*[└├]── )(\S+) \(([^)]*)\)/.exec(line) ?? [];
    if (part === '') return [];
    const depth = branch.length / 4 - 1;
    above.splice(depth, above.length, part);
    const path = above
      .join('')
      .replace('//', '/')
      .replaceAll(/:(\w+)/g, '{$1}');
    const writing = methods.split(', ').filter((method) => method !== 'HEAD' && method !== 'OPTIONS');
    return writing.map((method) => `${method} ${path}`);
  });
}
