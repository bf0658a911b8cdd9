import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ASSET_FOLDERS } from './assets.js';
import { readForm, type PostedForm } from './forms.js';
import { readJson } from './json.js';
import { overrideMethod } from './method-override.js';
import { offerLanguages } from './language.js';
import { refuseNul } from './invalid-characters.js';
import { Problem } from './problem.js';
import { PARTS_LIMIT, readParts, takesFile } from './sent-file.js';
import { limitRequests } from './request-limit.js';
import { logRequests } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';

export const BODY_LIMIT = 100_000;
const UPLOAD_LIMIT = 10 * 1024 * 1024;
const UPLOADS = ['application/pdf', 'image/png', 'image/jpeg'];
const A_YEAR = 'public, max-age=31536000, immutable';

/** Everything Fastify needs before the first request; call it after `NestFactory.create` and before `listen`. */
export async function configureFastify(app: NestFastifyApplication): Promise<void> {
  const options = app.get<WebOptions>(WEB_OPTIONS);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie, { secret: options.secret });
  logRequests(fastify);
  addHeaders(fastify, options.secure);
  limitRequests(fastify, options.limit);
  takeBodies(app, fastify);
  refuseNul(fastify);
  overrideMethod(fastify);
  offerLanguages(fastify, options.secure);
  await fastify.register(files, { root: ASSET_FOLDERS, prefix: '/assets/', cacheControl: false, index: false });
}

function addHeaders(fastify: FastifyInstance, secure: boolean): void {
  fastify.decorateRequest('nonce', '');
  fastify.addHook('onRequest', async (request, reply) => {
    request.nonce = randomBytes(16).toString('base64');
    void reply.headers(securityHeaders(request.nonce, secure)).header('cache-control', 'no-store');
  });
  fastify.addHook('onSend', async (request, reply) => {
    const kept = request.url.startsWith('/assets/') && reply.statusCode === 200;
    // What a script imports has no version in its address: it is asked again each time, and mostly is as it was.
    if (kept) void reply.header('cache-control', request.url.includes('?v=') ? A_YEAR : 'no-cache');
  });
}

function takeBodies(app: NestFastifyApplication, fastify: FastifyInstance): void {
  const limit = { bodyLimit: BODY_LIMIT };
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(UPLOADS, { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT }, (_request, body, done) => {
    done(null, body);
  });
  app.useBodyParser('application/json', limit, (_request, body, done) => {
    done(null, readJson(body.toString('utf8')));
  });
  app.useBodyParser('application/x-www-form-urlencoded', limit, (request, body, done) => {
    done(null, opened(request, readForm(body.toString('utf8'))));
  });
  const parts = { parseAs: 'buffer', bodyLimit: PARTS_LIMIT } as const;
  fastify.addContentTypeParser('multipart/form-data', parts, async (request: FastifyRequest, body: Buffer) => {
    const most = takesFile(request);
    if (most === undefined) throw new Problem(415, { reason: 'unsupported-media-type' });
    if (body.length > most) throw new Problem(413, { reason: 'too-large' });
    return opened(request, await readParts(body, request.headers['content-type'] ?? ''));
  });
}

/** What a form carries in fields of its own goes where every other client says it. */
function opened({ headers }: { headers: IncomingHttpHeaders }, form: PostedForm): PostedForm {
  const { csrf, key, version } = form.envelope;
  if (csrf !== undefined) headers['x-csrf-token'] = csrf;
  if (key !== undefined) headers['idempotency-key'] = key;
  if (version !== undefined) headers['if-match'] = version;
  return form;
}
