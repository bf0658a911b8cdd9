import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
const text = { type: 'string' } as const;

/** RFC 9457: the same shape for every answer that is not what was asked for. */
export const PROBLEM: Schema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    reason: { ...text, description: 'Why not: one word from a closed set.' },
    right: { ...text, description: 'The right that is missing.' },
    errors: {
      type: 'array',
      description: 'What is wrong with which field; the field is a path, such as patient.bsn.',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: {
          field: text,
          message: text,
          mayBeSo: {
            ...{ type: 'boolean', enum: [true] },
            description:
              'A question: it can be, but hardly ever is. Sent again with this field named in itIsSo, it is taken as it is.',
          },
        },
      },
    },
  },
};

const WHEN = {
  400: 'Not readable, or a field that does not exist',
  401: 'Not signed in; WWW-Authenticate says how a system does that',
  403: 'A party without the right, which is named',
  404: 'Not there, or none of yours',
  409: 'Not now: the reason says why',
  412: 'Changed by somebody else since',
  422: 'A field that cannot be taken as it is, or the same key with another body',
  429: 'Too many failed attempts; Retry-After says how many seconds to wait',
  503: 'Away or too busy for a moment; Retry-After says how long',
} as const;

export const PROBLEM_ANSWERS = Object.fromEntries(
  Object.entries(WHEN).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ]),
);
