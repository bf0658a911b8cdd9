import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorTexts } from './error-pages.text.js';
import { securityHeaders } from './security-headers.js';

/** What the router cannot read reaches no hook and no filter: give this to Fastify as `frameworkErrors`. */
export function answersUnreadable(secure: boolean) {
  return (error: { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 400;
    const t = errorTexts('nl');
    const body = { type: 'about:blank', title: t('title.400'), status, detail: t('todo.400') };
    void reply
      .status(status)
      .headers({ ...securityHeaders('none', secure), 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  };
}
