import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

/** What the application answers to, for machines and their makers: made from the routes and the rules of their inputs. */
@Injectable()
export class OpenApi {
  #app: NestFastifyApplication | null = null;
  #document: Promise<OpenAPIObject> | null = null;

  constructor(private readonly modules: ModulesContainer) {}

  /** Told once, when all routes are known. */
  complete(app: NestFastifyApplication): void {
    this.#app = app;
  }

  /** Made when somebody first asks: what it takes is half a thousand files that nothing else needs. */
  document(): Promise<OpenAPIObject> {
    const app = this.#app;
    if (!app) throw new Error('described before the application was complete');
    this.#document ??= import('./openapi-document.js').then(({ describe }) => describe(app, this.modules));
    return this.#document;
  }

  async forMachines(): Promise<OpenAPIObject> {
    const { forMachines } = await import('./openapi-views.js');
    return forMachines(await this.document());
  }
}
