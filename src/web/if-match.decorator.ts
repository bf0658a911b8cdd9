import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The version that somebody looked at before changing it, from `If-Match` or a form's `_version`; 428 when it is not said. */
export const IfMatch = createParamDecorator((optional: 'optional' | undefined, context: ExecutionContext) => {
  const said = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (said === undefined && optional) return undefined;
  const number = /^(?:W\/)?"?(\d{1,9})"?$/.exec(said ?? '')?.[1];
  if (number === undefined) throw new Problem(428, { reason: 'if-match-needed' });
  return Number(number);
});
