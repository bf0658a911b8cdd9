import type { AnswerOf } from './openapi-answers.js';
import { isWriting, type Method, type Schema } from './openapi-operations.js';
import { PUBLIC } from '../platform/public.decorator.js';
import type { RightHeld } from './options.js';
import { SIGN_IN_AGAIN } from './problem.js';
import { statusOfRefusal } from './refusals.js';

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
    id: { ...text, description: 'Under which a fault of ours is found again.' },
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

const WHEN: Readonly<Record<string, string>> = {
  400: 'Not readable, or a field that does not exist',
  401: 'Not signed in; WWW-Authenticate says how a system does that',
  403: 'A party without the right, which is named',
  404: 'Not there, or none of yours',
  409: 'Not now: the reason says why',
  412: 'Changed by somebody else since',
  413: 'More than is taken at once',
  415: 'A kind of content that is not read here',
  422: 'A field that cannot be taken as it is, or the same key with another body',
  428: 'If-Match says which version was looked at; it is asked here',
  429: 'Too many requests, or failed attempts; Retry-After says how many seconds to wait',
  503: 'Away or too busy for a moment; Retry-After says how long',
};
const UNREADABLE = ['duplicate-field', 'malformed-json', 'strange-field', 'too-deep'];
const UNREADABLE_FORM = ['too-many-fields', 'unreadable-form'];

export interface AskedOf {
  method: Method;
  path: string;
  right: string;
  held: RightHeld;
  answer: AnswerOf;
  hasBody: boolean;
  hasQuery: boolean;
}

/** The problems that a route really gives: by its guards, by how it is asked, and by what its handler says. */
export function problemAnswers(asked: AskedOf): Record<string, object> {
  const reasons = new Map<number, Set<string>>();
  const add = (status: number, ...words: string[]) => {
    const known = reasons.get(status) ?? new Set();
    reasons.set(status, new Set([...known, ...words]));
  };
  byGuards(asked, add);
  byWhatIsSent(asked, add);
  for (const word of asked.answer.refusals ?? []) add(statusOfRefusal(word), word);
  for (const [status, words] of Object.entries(asked.answer.problems ?? {}))
    if (status !== '401') add(Number(status), ...words);
  add(429, 'too-many-requests');
  add(503, 'away');
  return Object.fromEntries([...reasons].map(([status, words]) => [status, problem(status, [...words].sort())]));
}

type Add = (status: number, ...words: string[]) => void;

function byGuards({ method, path, right, held, answer }: AskedOf, add: Add): void {
  if (right !== PUBLIC || answer.problems?.['401']) add(401);
  if (isWriting(method)) add(403, 'csrf-token-wrong', 'other-origin');
  if (right === PUBLIC) return;
  add(429, 'too-many-attempts');
  if (!held.everybody) add(403, 'may-not');
  if (!held.everybody && path.includes('{caseId}')) add(404, 'not-found');
  if (answer.proof || !held.machines) add(409, SIGN_IN_AGAIN);
  if (method === 'post' && held.machines) add(400, 'key-missing');
}

function byWhatIsSent({ method, hasBody, hasQuery }: AskedOf, add: Add): void {
  add(400, 'nul-character');
  if (hasBody) add(400, 'not-an-object', 'unknown-field');
  if (hasBody || hasQuery) add(422, 'bad-input');
  if (!isWriting(method)) return;
  add(400, ...UNREADABLE, ...UNREADABLE_FORM);
  add(413);
  add(415, 'unsupported-media-type');
}

function problem(status: number, words: string[]): object {
  const any = { $ref: '#/components/schemas/Problem' };
  const named = { allOf: [any, { properties: { reason: { type: 'string', enum: words } } }] };
  const wait = { 'Retry-After': { description: 'How many seconds to wait.', schema: { type: 'integer' } } };
  return {
    description: WHEN[status] ?? 'Not what was asked for',
    ...((status === 429 || status === 503) && { headers: wait }),
    content: { 'application/problem+json': { schema: words.length > 0 ? named : any } },
  };
}
