import { PUBLIC } from '../platform/public.decorator.js';
import type { AnswerOf } from './openapi-answers.js';
import { IDEMPOTENCY_KEY, ifMatch, isWriting, type Method, type Operation } from './openapi-operations.js';
import { problemAnswers } from './openapi-problems.js';
import type { RightHeld } from './options.js';

interface Known {
  method: Method;
  path: string;
  right: string;
  held: RightHeld;
  answer: AnswerOf;
  /** Of yes, when it is not Nest's. */
  status: number | undefined;
}

const FORM = 'What the form at this address begins with';

/** What Nest tells of a route, with what it answers, what it asks besides, and what it says no with. */
export function completed(operation: Operation, known: Known): Operation {
  const { method, path, right, answer } = known;
  const own = (operation.parameters ?? []).map((it) =>
    'name' in it ? { ...it, ...answer.parameters?.[it.name] } : it,
  );
  const hasQuery = own.some((it) => 'in' in it && it.in === 'query');
  const problems = problemAnswers({ ...known, hasBody: operation.requestBody !== undefined, hasQuery });
  const yes = known.status ?? Number(Object.keys(operation.responses).find((status) => /^2/.test(status)) ?? 200);
  return {
    ...operation,
    tags: [path.split('/')[1] || 'start'],
    summary: answer.summary ?? (answer.form ? FORM : ''),
    ...(answer.description && { description: answer.description }),
    ...(answer.form && { 'x-form': true as const }),
    'x-right': right,
    security: securityOf(known),
    parameters: [
      ...own,
      ...undeclared(path, own),
      ...(method === 'post' ? [IDEMPOTENCY_KEY] : []),
      ...(answer.ifMatch ? [ifMatch(answer.ifMatch)] : []),
    ],
    responses: { ...yesAnswers(answer, yes), ...problems } as Operation['responses'],
  };
}

/** A place in the address that becomes something else on its way in, such as a month: Nest tells nothing of it. */
function undeclared(path: string, own: NonNullable<Operation['parameters']>) {
  const declared = new Set(own.map((it) => ('name' in it ? it.name : '')));
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !declared.has(name));
  return places.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } }));
}

function securityOf({ method, right, held, answer }: Known): Record<string, string[]>[] {
  const cookie: Record<string, string[]> = isWriting(method) ? { session: [], csrf: [] } : { session: [] };
  // Half-way in, a session is there already; whoever begins has none.
  if (right === PUBLIC) return answer.problems?.['401'] ? [{}, cookie] : [];
  return held.machines && !answer.proof ? [cookie, { token: [] }] : [cookie];
}

function yesAnswers({ answer, file, redirect }: AnswerOf, status: number): Record<string, object> {
  const location = { Location: { description: 'Where it is.', schema: { type: 'string' } } };
  const content: Record<string, object> = answer ? { 'application/json': { schema: answer } } : {};
  for (const type of file ?? []) content[type] = { schema: { type: 'string', format: 'binary' } };
  const isThere = Object.keys(content).length > 0;
  return {
    ...((isThere || !redirect) && { [status]: { description: 'Done, or found', ...(isThere && { content }) } }),
    ...(redirect && { 303: { description: 'It is at another address', headers: location } }),
  };
}
