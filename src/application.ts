import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { NestLog } from './platform/nest-log.js';
import { BODY_LIMIT, configureFastify } from './web/configure-fastify.js';
import { OpenApi } from './web/openapi.service.js';
import { answersUnreadable } from './web/unreadable-address.js';

const REQUEST_MS = 30_000;

/** The application as it answers, not yet listening. Without a queue: for tests that make the rounds themselves. */
export async function makeApplication(config: Config, clock: Clock, queue = true): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy || false,
    requestTimeout: REQUEST_MS,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    frameworkErrors: answersUnreadable(!config.demonstration),
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock, queue), adapter, {
    logger: new NestLog(),
    bodyParser: false,
  });
  await configureFastify(app);
  await app.init();
  app.get(OpenApi).complete(app);
  return app;
}
