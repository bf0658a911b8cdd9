import { readFileSync } from 'node:fs';
import type { Schema } from './openapi-operations.js';

/** What a route answers, as `npm run answers` read it from the types of its handler. */
export interface AnswerOf {
  summary?: string;
  description?: string;
  /** Only serves the form of another route. */
  form?: true;
  answer?: Schema;
  /** The types of what is neither JSON nor a page. */
  file?: string[];
  redirect?: true;
  parameters?: Record<string, object>;
  /** Asks for a proof of just now that it is them. */
  proof?: true;
  ifMatch?: 'required' | 'optional';
  /** The reasons that it returns, each with the status of its word. */
  refusals?: string[];
  /** The reasons that it throws, by status. */
  problems?: Record<string, string[]>;
}
export interface Answers {
  schemas: Record<string, Schema>;
  operations: Record<string, AnswerOf>;
}

export function readAnswers(): Answers {
  return JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as Answers;
}
