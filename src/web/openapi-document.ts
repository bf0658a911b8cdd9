import type { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC, RIGHT } from '../platform/public.decorator.js';
import { describeInput } from './described-input.js';
import { IDEMPOTENCY_KEY, METHODS, TOKEN, type Operation } from './openapi-operations.js';
import { PROBLEM, PROBLEM_ANSWERS } from './openapi-problems.js';

type Handler = (...given: unknown[]) => unknown;

export function describe(app: NestFastifyApplication, modules: ModulesContainer): OpenAPIObject {
  const rights = new Map<string, string>();
  for (const { controller, name, handler } of handlersOf(modules)) {
    const asked: unknown = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name);
    if (Array.isArray(asked)) asked.forEach(describeInput);
    const right: unknown = Reflect.getMetadata(RIGHT, handler) ?? Reflect.getMetadata(RIGHT, controller);
    rights.set(`${controller.name}_${name}`, String(right));
  }
  const about = new DocumentBuilder()
    .setTitle('Palliatieve kit')
    .setVersion('1')
    .addCookieAuth('session', { type: 'apiKey' }, 'session')
    .addBearerAuth({ type: 'http', description: TOKEN }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller}_${method}`,
    autoTagControllers: false,
  });
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation: Operation | undefined = item[method];
      if (operation && method === 'post') operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
      if (operation) complete(operation, path, rights.get(operation.operationId ?? '') ?? PUBLIC);
    }
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } };
  return document;
}

function handlersOf(modules: ModulesContainer) {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const controller = metatype as new () => object;
    const named = Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');
    return named.map((name) => {
      const handler = (controller.prototype as Record<string, Handler>)[name] as Handler;
      return { controller, name, handler };
    });
  });
}

function complete(operation: Operation, path: string, right: string): void {
  operation.tags = [path.split('/')[1] ?? ''];
  operation['x-right'] = right;
  operation.security = right === PUBLIC ? [] : [{ session: [] }, { token: [] }];
  operation.responses = { ...operation.responses, ...PROBLEM_ANSWERS };
}
