import { Injectable, type ExecutionContext, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import { ExternalContextCreator, ModulesContainer, type ParamsFactory } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Handler = (...asked: unknown[]) => Promise<unknown>;
type Controller = Record<string, (...asked: unknown[]) => unknown>;

/** What a form's own handler may ask. It asks for no body: what was posted is shown by the page, not read again. */
const PARAMETERS: ParamsFactory = {
  exchangeKeyForValue(kind: RouteParamtypes, name: unknown, [request, reply]: [FastifyRequest, FastifyReply]): unknown {
    const named = (values: unknown) => (typeof name === 'string' ? (values as Record<string, unknown>)[name] : values);
    switch (kind) {
      case RouteParamtypes.REQUEST:
        return request;
      case RouteParamtypes.RESPONSE:
        return reply;
      case RouteParamtypes.PARAM:
        return named(request.params);
      case RouteParamtypes.QUERY:
        return named(request.query);
      default:
        return undefined;
    }
  },
};

/** Runs another handler of the same controller as Nest would, with its own guards, pipes and parameters. */
@Injectable()
export class FormRerender {
  readonly #handlers = new Map<Type, Map<string, Handler>>();
  readonly #contexts: ExternalContextCreator;

  constructor(
    private readonly modules: ModulesContainer,
    contexts: ExternalContextCreator,
  ) {
    // It looks for the module among providers only; without the module a controller's own guards would be passed over.
    this.#contexts = Object.assign(Object.create(contexts) as ExternalContextCreator, {
      getContextModuleKey: (controller: Type | undefined) => this.#homeOf(controller)?.key ?? '',
    });
  }

  run(context: ExecutionContext, name: string): Promise<unknown> {
    const handlers = this.#handlers.get(context.getClass()) ?? new Map<string, Handler>();
    this.#handlers.set(context.getClass(), handlers);
    const handler = handlers.get(name) ?? this.#handlerOf(context.getClass(), name);
    handlers.set(name, handler);
    return handler(...context.getArgs<unknown[]>());
  }

  #homeOf(controller: Type | undefined): { key: string; instance: Controller } | undefined {
    for (const [key, { controllers }] of this.modules) {
      const found = controller && controllers.get(controller);
      if (found) return { key, instance: found.instance as Controller };
    }
    return undefined;
  }

  #handlerOf(controller: Type, name: string): Handler {
    const instance = this.#homeOf(controller)?.instance;
    const callback = instance?.[name];
    if (!instance || !callback) throw new Error(`${controller.name} has no handler ${name}`);
    const options = { guards: true, interceptors: false, filters: false };
    return this.#contexts.create(
      instance,
      callback,
      name,
      ROUTE_ARGS_METADATA,
      PARAMETERS,
      undefined,
      undefined,
      options,
    );
  }
}
