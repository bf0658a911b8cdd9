import type { FastifyInstance } from 'fastify';
import { rememberLanguage } from './cookies.js';
import { isOwnPath } from './path.js';
import { isLanguage } from './texts.js';

interface Asked {
  Params: { lang: string };
  Querystring: { back?: string };
}

/** Open to everybody, signed in or not, so it stands outside the guards. */
export function offerLanguages(fastify: FastifyInstance, secure: boolean): void {
  fastify.get<Asked>('/language/:lang', async (request, reply) => {
    const { lang } = request.params;
    const { back } = request.query;
    if (isLanguage(lang)) rememberLanguage(reply, lang, secure);
    return reply.redirect(isOwnPath(back) ? back : '/', 303);
  });
}
