import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { catchError, mergeMap, type Observable } from 'rxjs';
import { Database } from '../platform/database/database.js';
import { RIGHT } from '../platform/public.decorator.js';
import { Problem } from '../web/problem.js';
import { outcomeOf } from '../web/refusals.js';
import { caseIn } from './case-in.js';

/** Not found, not allowed, not now: 401 has nobody to name, and what was merely filled in wrongly is no refusal of access. */
const REFUSED = [403, 404, 409, 412];

/**
 * Whatever a route refuses is on record before it is answered: the work itself was rolled back, so this is written after it,
 * and when it cannot be written nothing is answered.
 */
@Injectable()
export class RefusalRecord implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof Problem && REFUSED.includes(error.getStatus()))
          await this.#record(context, error.details.reason ?? String(error.getStatus()));
        throw error;
      }),
      mergeMap(async (answer: unknown) => {
        const outcome = outcomeOf(answer);
        if (!outcome.ok && !outcome.onRecord) await this.#record(context, outcome.refusal);
        return answer;
      }),
    );
  }

  async #record(context: ExecutionContext, reason: string): Promise<void> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const right = this.reflector.getAllAndOverride<string>(RIGHT, [context.getHandler(), context.getClass()]);
    if (request.signedIn) await this.database.recordRefusal(request.signedIn.actor, right, caseIn(request), reason);
  }
}
