import { createParamDecorator, SetMetadata, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { RIGHT } from '../platform/public.decorator.js';
import type { SignedIn } from '../web/signed-in.js';
import type { Action } from './may.js';

/** Which right a route asks. Every route has this or `@Public()`; a test holds it so. */
export const May = (action: Action) => SetMetadata(RIGHT, action);

const signedIn = (context: ExecutionContext): SignedIn => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.signedIn) throw new UnauthorizedException();
  return request.signedIn;
};

/** On behalf of whom the request is made. */
export const ActingAs = createParamDecorator((_: unknown, context: ExecutionContext): Actor => signedIn(context).actor);

/** The session itself, with names; for pages and for what asks a fresh confirmation. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => signedIn(context));
