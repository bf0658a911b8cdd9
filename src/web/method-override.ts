import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { PostedForm } from './forms.js';

const MEANT = new Set(['PATCH', 'PUT', 'DELETE']);

/** An HTML form can only POST, and only its body says what it means: such a request goes through the router once more. */
export function overrideMethod(fastify: FastifyInstance): void {
  const read = new WeakMap<IncomingMessage, PostedForm>();
  fastify.addHook('preValidation', async (request, reply) => {
    const known = read.get(request.raw);
    if (known) {
      request.body = known;
      return;
    }
    const method = request.body instanceof PostedForm ? request.body.envelope.method?.toUpperCase() : undefined;
    if (request.raw.method !== 'POST' || method === undefined || !MEANT.has(method)) return;
    read.set(request.raw, request.body as PostedForm);
    request.raw.method = method;
    delete request.raw.headers['content-type'];
    request.raw.headers['content-length'] = '0';
    reply.hijack();
    fastify.routing(request.raw, reply.raw);
  });
}
