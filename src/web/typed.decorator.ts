import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PostedForm, withDays } from './forms.js';

/** What was typed in the form that is shown again, right or wrong, in the shape that its input has; nothing when it was no form. */
export const TypedAgain = createParamDecorator((_: unknown, context: ExecutionContext): object => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return body instanceof PostedForm ? (withDays(body.fields) as object) : {};
});
