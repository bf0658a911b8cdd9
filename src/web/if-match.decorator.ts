import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The version that somebody looked at before changing it, from `If-Match` or a form's `_version`; 428 when it is not said. */
export const IfMatch = createParamDecorator((optional: 'optional' | undefined, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const number = versionIn(request);
  if (number !== undefined || (request.headers['if-match'] === undefined && optional)) return number;
  throw new Problem(428, { reason: 'if-match-needed' });
});

export function versionIn({ headers }: FastifyRequest): number | undefined {
  const number = /^(?:W\/)?"?(\d{1,9})"?$/.exec(headers['if-match'] ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
