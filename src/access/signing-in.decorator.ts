import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn, SigningIn, Step } from '../web/signed-in.js';

/** Somebody whose sign-in has come to this step; whoever is elsewhere is led there. The route itself is public. */
export const At = createParamDecorator((step: Step, context: ExecutionContext) => atStep(step, requestOf(context)));
export function atStep(step: Step, { signingIn }: FastifyRequest): SigningIn {
  if (signingIn?.step !== step) throw new UnauthorizedException();
  return signingIn;
}

/** Whoever has a session at all, finished or not. */
export const AnySession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn | SigningIn => {
  const { signedIn, signingIn } = requestOf(context);
  const session = signedIn ?? signingIn;
  if (!session) throw new UnauthorizedException();
  return session;
});

/** Whoever may say for whom they act: at that step of a sign-in, or later. */
export const Choosing = createParamDecorator((_: unknown, context: ExecutionContext) => choosing(requestOf(context)));
export function choosing({ signedIn, signingIn }: FastifyRequest): SignedIn | SigningIn {
  if (signedIn && !signedIn.machine) return signedIn;
  if (signingIn?.step !== 'choose') throw new UnauthorizedException();
  return signingIn;
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest();
