import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { csrfRefusal } from './csrf.js';
import { Problem } from './problem.js';

/** Runs after the guard that finds the session; a form's `_csrf` was put in the header when it was read. */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reason = csrfRefusal(request, (request.signedIn ?? request.signingIn)?.csrfToken ?? null);
    if (reason) throw new Problem(403, { reason });
    return true;
  }
}
