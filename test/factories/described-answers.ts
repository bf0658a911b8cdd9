import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { METHODS } from '../../src/web/openapi-operations.js';
import { OpenApi } from '../../src/web/openapi.service.js';

interface Given {
  method: string;
  path: string;
  status: number;
  type: string;
  body: unknown;
}
interface Problem {
  allOf?: [unknown, { properties: { reason: { enum: string[] } } }];
}
type Described = { content?: Record<string, { schema: object }> };
type Answers = Record<string, Described & { $ref?: string }>;
interface Route {
  method: string;
  path: string;
  pattern: RegExp;
  answers: Answers;
}

const PROBLEM = 'application/problem+json';
/** An application with the same controllers says the same, and to make what it says takes longer than to hold to it. */
const known = new Map<string, Promise<DescribedAnswers>>();
const ofApplication = new WeakMap<NestFastifyApplication, Promise<DescribedAnswers>>();

/** Throws when an answer is not what the description of the interface says of that route. */
export async function holdToDescription(app: NestFastifyApplication, given: Given): Promise<void> {
  if (given.status === 500 || given.type.includes('html')) return;
  const described = ofApplication.get(app) ?? describedBy(app);
  ofApplication.set(app, described);
  (await described).hold(given);
}

function describedBy(app: NestFastifyApplication): Promise<DescribedAnswers> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const key = controllers.map(({ name }) => String(name)).join();
  const made = () => app.get(OpenApi).document();
  const described = known.get(key) ?? made().then((document) => new DescribedAnswers(document));
  known.set(key, described);
  return described;
}

class DescribedAnswers {
  readonly #ajv = formats.default(new Ajv2020.default({ strict: false }));
  readonly #routes: Route[];
  readonly #compiled = new Map<object, ValidateFunction>();
  readonly #problem = { $ref: '#/components/schemas/Problem' };

  readonly #common: Record<string, Described>;

  constructor(document: OpenAPIObject) {
    this.#common = (document.components?.responses ?? {}) as Record<string, Described>;
    this.#ajv.addSchema({ $id: 'api', components: { schemas: closed(document.components?.schemas) } });
    this.#routes = Object.entries(document.paths)
      .flatMap(([path, item]) =>
        METHODS.flatMap((method) => {
          const answers = item[method]?.responses as Answers | undefined;
          return answers ? [{ method: method.toUpperCase(), path, pattern: patternOf(path), answers }] : [];
        }),
      )
      .sort((one, other) => placesIn(one) - placesIn(other));
  }

  hold({ method, path, status, type, body }: Given): void {
    const asked = path.split('?')[0] ?? '';
    const route = this.#routes.find((it) => it.method === method && it.pattern.test(asked));
    if (!route) return;
    const answer = route.answers[status];
    const fault = this.#faultIn(answer?.$ref ? this.#common[nameIn(answer.$ref)] : answer, type, body);
    if (fault === undefined) return;
    const where = `${method} ${route.path} answered ${String(status)}`;
    throw new Error(`${where}, and its description ${fault} (when it is meant: npm run answers).`);
  }

  #faultIn(answer: Described | undefined, type: string, body: unknown): string | undefined {
    if (!answer) return `knows no such status: ${JSON.stringify(body).slice(0, 300)}`;
    if (!type.includes('json')) return undefined;
    const kind = kindOf(type);
    const schema = Object.entries(answer.content ?? {}).find(([one]) => kindOf(one) === kind)?.[1].schema;
    if (!schema) return `knows no ${type}`;
    // A file of JSON is bytes, whatever is in it.
    if ('format' in schema) return undefined;
    return kind === PROBLEM
      ? (this.#validate(this.#problem, body) ?? reasonFault(schema, body as { reason?: string }))
      : this.#validate(schema, body);
  }

  #validate(schema: object, body: unknown): string | undefined {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(closed(schema));
    this.#compiled.set(schema, validate);
    if (validate(body)) return undefined;
    const faults = validate.errors?.map((it) => `${it.instancePath} ${it.message ?? ''} ${JSON.stringify(it.params)}`);
    return `says otherwise: ${faults?.join('; ') ?? ''}`;
  }
}

const nameIn = (ref: string): string => ref.split('/').at(-1) ?? '';
const kindOf = (type: string): string => type.split(';')[0] ?? '';
const placesIn = ({ path }: Route): number => path.split('{').length;
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Looked at without the compiler of schemas: there is a set of reasons for each route and status. */
function reasonFault({ allOf }: Problem, { reason }: { reason?: string }): string | undefined {
  const may = allOf?.[1].properties.reason.enum ?? [];
  return reason === undefined || may.includes(reason) ? undefined : `knows no reason ${reason}`;
}

/** What is not described may not be there either: with us a field more is a field that somebody forgot. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.entries(schema).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace('#/', 'api#/') : closed(value as unknown),
  ]);
  const open = !('properties' in schema) || 'additionalProperties' in schema || !('type' in schema);
  return Object.fromEntries(open ? inner : [...inner, ['additionalProperties', false]]) as T;
}
