import { Inject, Injectable, Optional, StreamableFile } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, lastValueFrom, mergeMap, type Observable } from 'rxjs';
import { ModuleRef } from '@nestjs/core';
import { Asked } from './asked.js';
import { say } from './cookies.js';
import type { DrawnForm } from './drawn-form.js';
import { clashesInWords, overtakenBy } from './overtaken.js';
import { Redirect } from './redirect.js';
import { File, sendFile } from './file.js';
import { FormKeeper } from './form-keeper.js';
import { PostedForm } from './forms.js';
import { wantsPage } from './negotiation.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';
import { pageOf, renderPage, type PageOptions, type PageRoute, type Params } from './page.js';
import { isOwnPath } from './path.js';
import { BadInput, Later, Problem, RefusedFields, type FieldError } from './problem.js';
import { outcomeOf, statusOfRefusal } from './refusals.js';
import { listBefore } from './came-from.js';
import { besides, refusedBy } from './rightly.js';
import { saidOf, told } from './told.js';
import { Views } from './views.js';
import { webTexts } from './web.text.js';

interface Exchange {
  context: ExecutionContext;
  request: FastifyRequest;
  reply: FastifyReply;
  options: PageOptions<unknown>;
  page: PageRoute | undefined;
  next: CallHandler;
  /** Saved once more, with this that somebody else changed meanwhile. */
  alongside?: readonly string[];
}

const READING = new Set(['GET', 'HEAD']);

/** One route, two representations: the handler's answer as it is, or the page that is a function of it. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(
    private readonly views: Views,
    private readonly modules: ModuleRef,
    @Optional() @Inject(FormKeeper) private readonly keeper: FormKeeper | null,
    @Inject(WEB_OPTIONS) private readonly settings: WebOptions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const route = pageOf(context.getHandler());
    const [request, reply] = context.getArgs<[FastifyRequest, FastifyReply]>();
    const page = route && wantsPage(request) ? route : undefined;
    const exchange: Exchange = { context, request, reply, options: route?.options ?? {}, page, next };
    if (route) void reply.header('vary', 'Accept, Cookie');
    if (request.body instanceof PostedForm && request.body.envelope.again !== undefined)
      return from(this.#typedBefore(exchange));
    return this.#handle(exchange);
  }

  #handle(exchange: Exchange): Observable<unknown> {
    return exchange.next.handle().pipe(
      catchError((error: unknown) => this.#withItsOtherFaults(exchange, error)),
      catchError((error: unknown) => this.#badInput(exchange, error)),
      mergeMap((answer) => this.#answer(exchange, answer)),
    );
  }

  async #answer(exchange: Exchange, answer: unknown): Promise<unknown> {
    const { reply, request, options, page } = exchange;
    if (answer instanceof Shown) return answer.html;
    if (answer instanceof StreamableFile) return answer;
    if (answer instanceof Redirect) return void reply.status(303).header('location', answer.url);
    if (answer instanceof File) return sendFile(reply, answer);
    const outcome = outcomeOf(answer);
    if (!outcome.ok) return this.#refusal(exchange, outcome.refusal);
    if (!page) {
      if (options.status !== undefined) void reply.status(options.status);
      return outcome.value;
    }
    const straight = READING.has(request.method) ? null : options.opens?.(outcome.value);
    if (straight) return void reply.status(303).header('location', isOwnPath(straight) ? straight : '/');
    const component = READING.has(request.method) ? page.component : options.done;
    if (component) {
      const view = { ...this.views.of(request, reply), isExported: options.exported !== undefined };
      return html(reply, 200, renderPage(component, outcome.value, view));
    }
    this.#goOn(exchange, outcome.value);
    return undefined;
  }

  #goOn({ request, reply, options, alongside = [] }: Exchange, value: unknown): void {
    const language = this.views.languageOf(request);
    const sentence = saidOf(options, language, value, alongside);
    if (sentence) say(reply, sentence, this.settings.secure);
    const here = request.url.split('?', 1)[0] ?? '/';
    const list = options.staysInList ? listBefore(request) : null;
    const params = { ...(request.query as Params), ...(request.params as Params) };
    const next = list ?? options.next?.(value, params) ?? here;
    // An address that came along with the request may lead anywhere; we lead to our own.
    void reply.status(303).header('location', isOwnPath(next) ? next : '/');
  }

  async #refusal(exchange: Exchange, refusal: string): Promise<unknown> {
    const status = statusOfRefusal(refusal);
    const { request, options, page } = exchange;
    const merged = refusal === 'stale' && page && options.again ? await this.#savedTogether(exchange) : undefined;
    if (merged !== undefined) return merged.answer;
    request.refusedFor = refusal;
    const language = this.views.languageOf(request);
    const message = told(options, language, refusal) ?? webTexts(language)('cannotNow');
    if (!page || options.again === undefined || status === 404) {
      throw new Problem(status, { reason: refusal, detail: message });
    }
    const errors = refusal === 'stale' ? [message, webTexts(language)('overtaken')] : [message];
    const said = errors.map((sentence) => ({ field: '', message: sentence }));
    const shown = await this.#showAgain(exchange, status, said);
    return shown.html;
  }

  /** Two people changed different fields: both are saved, as if the second had opened the page just now. */
  async #savedTogether(exchange: Exchange): Promise<{ answer: unknown } | undefined> {
    const { request } = exchange;
    if (exchange.alongside) return undefined;
    const { overtaken } = await this.#drawAgain(exchange, []);
    if (!overtaken?.canBeSaved) return undefined;
    request.body = overtaken.form;
    request.headers['if-match'] = overtaken.version;
    const together = this.#handle({ ...exchange, alongside: overtaken.taken });
    return { answer: await lastValueFrom(together, { defaultValue: undefined }) };
  }

  async #withItsOtherFaults({ context, options }: Exchange, error: unknown): Promise<never> {
    if (!(error instanceof BadInput) || error.rightly === undefined || options.besides === undefined) throw error;
    const controller = this.modules.get<never>(context.getClass(), { strict: false });
    const rule = () => options.besides?.(controller, error.rightly as never, new Asked(context));
    throw new BadInput(besides(error.faults, await refusedBy(rule)));
  }

  async #badInput(exchange: Exchange, error: unknown): Promise<Shown | Redirect> {
    const { context, request, reply, page, options } = exchange;
    if (!page || options.again === undefined) throw error;
    const language = this.views.languageOf(request);
    if (error instanceof BadInput) {
      const kept = await options.keptAt?.(
        this.modules.get<never>(context.getClass(), { strict: false }),
        new Asked(context),
      );
      return kept ?? this.#showAgain(exchange, 422, error.errors(language));
    }
    if (error instanceof RefusedFields) {
      request.refusedFor = error.details.reason;
      return this.#showAgain(exchange, error.getStatus(), error.errors(language));
    }
    if (!(error instanceof Later)) throw error;
    void reply.header('retry-after', error.seconds);
    return this.#showAgain(exchange, error.getStatus(), [{ field: '', message: error.said(language) }]);
  }

  /** What was typed before a session ended: on the screen again, and nothing is done with it yet. */
  async #typedBefore(exchange: Exchange): Promise<unknown> {
    const { request, page, options } = exchange;
    if (!page || options.again === undefined) throw new Problem(409, { reason: 'no-form' });
    const shown = await this.#showAgain(exchange, 200, []);
    await this.keeper?.taken(request);
    return shown.html;
  }

  async #showAgain(exchange: Exchange, status: number, errors: FieldError[]): Promise<Shown> {
    const { drawn } = await this.#drawAgain(exchange, errors);
    return new Shown(html(exchange.reply, status, drawn));
  }

  /** Drawn once to hear what is stored, and once more when that is not what the form was about. */
  async #drawAgain({ context, request, reply, options, page }: Exchange, errors: FieldError[]) {
    if (!page || !options.again) throw new Error('There is no page to show again');
    const controller = this.modules.get<never>(context.getClass(), { strict: false });
    const outcome = outcomeOf(await options.again(controller, new Asked(context)));
    if (!outcome.ok) throw new Problem(statusOfRefusal(outcome.refusal), { reason: outcome.refusal });
    const view = { ...this.views.of(request, reply, errors), drawnForms: [] as DrawnForm[] };
    const drawn = renderPage(page.component, outcome.value, view);
    const overtaken = overtakenBy(view.drawnForms, request.body, request.method, view.path);
    if (!overtaken) return { drawn, overtaken };
    const { form, clashes } = overtaken;
    const all = [...errors, ...clashesInWords(clashes, view.language)];
    const beside = { ...view, typed: form.typed, clashes, errors: all };
    return { drawn: renderPage(page.component, outcome.value, beside), overtaken };
  }
}

/** A page that is ready, to tell it from an answer that still has to become one. */
class Shown {
  constructor(readonly html: string) {}
}

function html(reply: FastifyReply, status: number, page: string): string {
  void reply.status(status).type('text/html; charset=utf-8');
  return page;
}
