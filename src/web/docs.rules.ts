import type { OpenAPIObject } from '@nestjs/swagger';
import { METHODS, type Operation } from './openapi-operations.js';

export interface FieldShown {
  name: string;
  required: boolean;
  /** Its type, or the words it may be. */
  type: string;
}
export interface RouteShown {
  method: string;
  path: string;
  right: string;
  fields: FieldShown[];
}
interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  allOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
}
interface Parameter {
  name: string;
  required?: boolean;
  schema?: Schema;
}
const DEEPEST = 4;

/** The description laid out as people read it: a line per route, a line per field. */
export function shownRoutes(document: OpenAPIObject): RouteShown[] {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const found = (schema: Schema): Schema => {
    const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
    return ref ? (schemas[ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  };
  const fieldsOf = (schema: Schema, before = '', depth = 0): FieldShown[] => {
    const { properties = {}, required = [] } = found(schema);
    return Object.entries(properties).flatMap(([name, inner]) => {
      const list = inner.type === 'array' ? '[]' : '';
      const content = found(inner.items ?? inner);
      const path = `${before}${name}${list}`;
      if (content.properties && depth < DEEPEST) return fieldsOf(content, `${path}.`, depth + 1);
      return [{ name: path, required: required.includes(name), type: typeOf(content) }];
    });
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation: Operation | undefined = item[method];
      if (!operation) return [];
      const parameters = (operation.parameters ?? []) as Parameter[];
      const asked = parameters.map((it) => ({
        name: it.name,
        required: it.required ?? false,
        type: typeOf(it.schema ?? {}),
      }));
      const body = operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
      const posted = fieldsOf(body?.content?.['application/json']?.schema ?? {});
      const right = operation['x-right'] ?? '';
      return { method: method.toUpperCase(), path, right, fields: [...asked, ...posted] };
    }),
  );
}

const typeOf = (schema: Schema): string => schema.enum?.join(' | ') ?? schema.format ?? schema.type ?? '';
