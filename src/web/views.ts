import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { NetworkNames } from '../platform/network-names.service.js';
import { cameFrom } from './came-from.js';
import { languageOf, takeSaid } from './cookies.js';
import { PostedForm } from './forms.js';
import { menuFor } from './menu.js';
import { WEB_OPTIONS, type WebOptions } from './options.js';
import type { FieldError } from './problem.js';
import type { Language } from './texts.js';
import type { View } from './view.js';
import { webTexts } from './web.text.js';

/** Gathers what every page knows from the request. */
@Injectable()
export class Views {
  constructor(
    private readonly clock: Clock,
    private readonly names: NetworkNames,
    @Inject(WEB_OPTIONS) private readonly options: WebOptions,
  ) {}

  languageOf(request: FastifyRequest): Language {
    return languageOf(request, this.options.secure);
  }

  of(request: FastifyRequest, reply: FastifyReply, errors: FieldError[] = []): View {
    const { secure, demonstration } = this.options;
    const signedIn = request.signedIn ?? null;
    const language = this.languageOf(request);
    const path = request.url.split('?', 1)[0] ?? '/';
    const form = request.body instanceof PostedForm ? request.body : null;
    // On an error page nothing that was typed is there again, whatever was asked.
    // One that takes something away: the form beside it on the page shows what is stored
    const isOnlyAButton = request.method === 'DELETE' && form?.typed.size === 0;
    const again = form?.envelope.again !== undefined && reply.statusCode < 400;
    // A page fetched to refresh a part of itself, or as a file, shows no message, so it must not use one up.
    const unseen = request.headers['x-refresh'] !== undefined || signedIn?.actor.exporting === true;
    return {
      language,
      path,
      address: request.url,
      networkName: this.names.shown((signedIn ?? request.signingIn)?.actor.network),
      signedIn,
      signingIn: request.signingIn !== undefined,
      csrfToken: (signedIn ?? request.signingIn)?.csrfToken ?? '',
      menu: menuFor(signedIn, path, language),
      flash: again ? webTexts(language)('typedAgain') : unseen ? null : takeSaid(request, reply, secure),
      typed: form && !isOnlyAButton && (again || errors.length > 0) ? form.typed : null,
      errors,
      cameFrom: unseen ? null : cameFrom(request, reply, secure, errors.length === 0),
      nonce: request.nonce,
      keptFilters: request.keptFilters ?? [],
      demonstration,
      now: this.clock.now(),
    };
  }
}
