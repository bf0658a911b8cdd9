import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Database } from '../platform/database/database.js';
import { RIGHT } from '../platform/public.decorator.js';
import { csrfRefusal } from './csrf.js';
import { Problem } from './problem.js';

/** Runs after the guard that finds the session; a form's `_csrf` was put in the header when it was read. */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { signedIn, signingIn } = request;
    const reason = csrfRefusal(request, (signedIn ?? signingIn)?.csrfToken ?? null);
    if (!reason) return true;
    const right = this.reflector.getAllAndOverride<string>(RIGHT, [context.getHandler(), context.getClass()]);
    // In whose name another site tried it must be findable.
    if (signedIn) await this.database.recordRefusal(signedIn.actor, right, null, reason);
    throw new Problem(403, { reason });
  }
}
