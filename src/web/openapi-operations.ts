import type { OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-right'?: string };
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export const TOKEN =
  'A token of an organisation, made by its administrator at POST /api-tokens. It signs, destroys and administers nothing: such routes answer 409 sign-in-again.';

/** The same key with the same body is done once. */
export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Chosen by the client, so that the same command is done once. Required with a token: 400 without.',
  schema: { type: 'string', maxLength: 100 },
} as const;
