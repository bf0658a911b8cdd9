import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { MAY_BE_KEPT } from '../../web/kept-filters.js';
import { wantsPage } from '../../web/negotiation.js';
import { KeptFilters } from './kept-filters.service.js';

/** A list that is looked at as a page comes with the filters that were kept for it. */
@Injectable()
export class KeptFiltersInterceptor implements NestInterceptor {
  constructor(private readonly kept: KeptFilters) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getType() === 'http') await this.#bring(context.switchToHttp().getRequest<FastifyRequest>());
    return next.handle();
  }

  async #bring(request: FastifyRequest): Promise<void> {
    const page = request.url.split('?', 1)[0] ?? '/';
    const { signedIn } = request;
    if (request.method !== 'GET' || !signedIn || signedIn.machine || !(page in MAY_BE_KEPT) || !wantsPage(request))
      return;
    request.keptFilters = await this.kept.of(page, signedIn.actor);
  }
}
