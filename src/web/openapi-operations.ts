import type { OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-right'?: string; 'x-form'?: true };
/** JSON Schema, as OpenAPI 3.1 has it. */
export type Schema = { $ref?: string } & Record<string, unknown>;
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export const isWriting = (method: Method): boolean => method !== 'get';

export const ABOUT = `Each route has two representations: JSON for who asks for application/json, else a page.
Whatever is not what was asked for is application/problem+json; \`reason\` is one word of the set that each route names.
Moments are ISO 8601 in UTC, days YYYY-MM-DD. Fields may be added to an answer; none is taken away without a line in the changelog.`;

export const SESSION =
  'Set by POST /session; called __Host-session over https. What changes something also asks the token against forged requests.';
export const CSRF =
  'The csrfToken that POST /session and GET /session answer; not asked with a token of an organisation.';
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

export const ifMatch = (asked: 'required' | 'optional') => ({
  name: 'If-Match',
  in: 'header' as const,
  required: asked === 'required',
  description: 'The `version` that was looked at before it is changed.',
  schema: { type: 'string', pattern: String.raw`^(W/)?"?\d{1,9}"?$` },
});
