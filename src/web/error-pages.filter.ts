import { randomUUID } from 'node:crypto';
import { Catch, Inject, Logger, Optional, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { placesIn } from '../platform/places.js';
import { ErrorPage } from './error.page.js';
import { errorTexts } from './error-pages.text.js';
import { FormKeeper, KEPT_FORM_PATH } from './form-keeper.js';
import { wantsPage } from './negotiation.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';
import { renderPage } from './page.js';
import { SIGN_IN_AGAIN } from './problem.js';
import { STEPS } from './signed-in.js';
import { codeOf, spokenStatus, problemFromError, type ErrorProblem } from './problem-from-error.js';
import { Views } from './views.js';

/** Whatever was thrown becomes problem+json or a page that says what happened and what to do. */
@Catch()
export class ErrorPagesFilter implements ExceptionFilter {
  readonly #log = new Logger('web');

  constructor(
    private readonly views: Views,
    @Inject(WEB_OPTIONS) private readonly options: WebOptions,
    @Optional() @Inject(FormKeeper) private readonly keeper: FormKeeper | null,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const [request, reply] = host.getArgs<[FastifyRequest, FastifyReply]>();
    if (reply.sent || reply.raw.headersSent) return;
    const trouble = problemFromError(error, this.views.languageOf(request));
    const id = trouble.status >= 500 && trouble.status !== 503 ? this.#note(error, request) : undefined;
    if (trouble.reason !== undefined) request.refusedFor = trouble.reason;
    if (trouble.retryAfterSeconds) void reply.header('retry-after', trouble.retryAfterSeconds);
    void reply.header('vary', 'Accept, Cookie').removeHeader('content-disposition');
    if (!wantsPage(request)) this.#sendProblem(request, reply, trouble, id);
    else if (trouble.status === 401 && !request.url.startsWith(this.options.signInPath)) {
      void this.#lead(reply, request.signingIn ? STEPS[request.signingIn.step] : this.options.signInPath, request);
    } else if (trouble.reason === SIGN_IN_AGAIN) {
      void this.#lead(reply, this.options.confirmationPath, request);
    } else {
      const answer = answering(trouble.status, request, reply);
      const view = this.views.of(request, reply, trouble.errors ?? []);
      const right = trouble.right && this.options.rightInWords(trouble.right, view.language);
      const page = renderPage(ErrorPage, { ...trouble, right, id }, view);
      void answer.type('text/html; charset=utf-8').send(page);
    }
  }

  /** There, and back when that is done: to what was typed, if a form came too late. */
  async #lead(reply: FastifyReply, path: string, request: FastifyRequest): Promise<void> {
    const kept = await this.keeper?.keep(request).catch((error: unknown) => {
      this.#note(error, request);
      return false;
    });
    const back = kept ? KEPT_FORM_PATH : request.url;
    await reply
      .status(303)
      .header('location', `${path}?back=${encodeURIComponent(back)}`)
      .send();
  }

  #sendProblem(request: FastifyRequest, reply: FastifyReply, trouble: ErrorProblem, id?: string): void {
    const { status, retryAfterSeconds: _, ...details } = trouble;
    const t = errorTexts(this.views.languageOf(request));
    const spoken = spokenStatus(status);
    const body = { type: 'about:blank', title: t(`title.${spoken}`), status, detail: t(`todo.${spoken}`), ...details };
    void answering(status, request, reply)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(id ? { ...body, id } : body));
  }

  /** An error's own message may hold what a patient is called, so only where it happened is written down. */
  #note(error: unknown, request: FastifyRequest): string {
    const id = randomUUID();
    const name = error instanceof Error ? error.name : typeof error;
    const route = request.routeOptions.url ?? 'no route';
    const bug = error instanceof TypeError || error instanceof ReferenceError ? `: ${error.message}` : '';
    this.#log.error(
      `${id} ${request.method} ${route} ${name} ${codeOf(error)}${bug}`,
      error instanceof Error ? placesIn(error.stack) : '',
    );
    return id;
  }
}

/** RFC 6750: with 401 how to prove who one is, and that the token that was shown is no good. A browser does nothing with it. */
function answering(status: number, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const fault = request.headers.authorization === undefined ? '' : ', error="invalid_token"';
  if (status === 401) void reply.header('www-authenticate', `Bearer realm="palliatieve-kit"${fault}`);
  return reply.status(status);
}
