import type { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { RIGHT } from '../platform/public.decorator.js';
import { describeInput } from './described-input.js';
import { readAnswers } from './openapi-answers.js';
import { bodyOf } from './openapi-bodies.js';
import { completed } from './openapi-completed.js';
import { withShared, withUsed } from './openapi-views.js';
import { ABOUT, CSRF, METHODS, SESSION, TOKEN, type Schema } from './openapi-operations.js';
import { PROBLEM } from './openapi-problems.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';
import { pageOf } from './page.js';

type Handler = (...given: unknown[]) => unknown;

export function describe(app: NestFastifyApplication, modules: ModulesContainer): OpenAPIObject {
  const handlers = new Map(handlersOf(modules).map((it) => [`${it.controller.name}_${it.name}`, it]));
  for (const { controller, name } of handlers.values()) {
    const asked: unknown = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name);
    if (Array.isArray(asked)) asked.forEach(describeInput);
  }
  const document = SwaggerModule.createDocument(app, about(), {
    operationIdFactory: (controller, method) => `${controller}_${method}`,
    autoTagControllers: false,
  });
  const { heldBy } = app.get<WebOptions>(WEB_OPTIONS);
  const answers = readAnswers();
  const asked = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      const known = handlers.get(operation?.operationId ?? '');
      if (!operation || !known) continue;
      const { controller, handler, name } = known;
      const right = String(Reflect.getMetadata(RIGHT, handler) ?? Reflect.getMetadata(RIGHT, controller));
      const answer = answers.operations[`${controller.name}_${name}`] ?? {};
      const status = pageOf(handler)?.options.status;
      const requestBody = bodyOf(handler, operation.requestBody, asked);
      item[method] = completed(
        { ...operation, requestBody },
        {
          method,
          path,
          right,
          answer,
          status,
          held: heldBy(right, method.toUpperCase()),
        },
      );
    }
  const twice = Object.keys(asked).filter((name) => name in answers.schemas);
  if (twice.length > 0) throw new Error(`An input and an answer are both called ${twice.join(', ')}: rename one`);
  const schemas = { ...asked, ...answers.schemas, Problem: PROBLEM };
  return withUsed(withShared({ ...document, components: { ...document.components, schemas: schemas as never } }));
}

const about = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Palliatieve kit')
    .setDescription(ABOUT)
    .setVersion('1')
    .addServer('/')
    .addCookieAuth('session', { type: 'apiKey', description: SESSION }, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: CSRF }, 'csrf')
    .addBearerAuth({ type: 'http', description: TOKEN }, 'token')
    .build();

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
