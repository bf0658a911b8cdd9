import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { PostedForm, withDays, type SentFile } from './forms.js';
import { versionIn } from './if-match.decorator.js';
import { idFrom } from './id.pipe.js';
import { InputPipe } from './input.pipe.js';
import { BadInput, Problem } from './problem.js';
import type { SignedIn } from './signed-in.js';

const pipe = new InputPipe();

/** What a form asks of the request when it is shown again. What was posted is shown by the page as it was typed. */
export class Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;

  constructor(context: ExecutionContext) {
    [this.request, this.reply] = context.getArgs<[FastifyRequest, FastifyReply]>();
  }

  get signedIn(): SignedIn {
    if (!this.request.signedIn) throw new UnauthorizedException();
    return this.request.signedIn;
  }

  get actor(): Actor {
    return this.signedIn.actor;
  }

  /** What was typed, right or wrong, in the shape that its input has; nothing when it was no form. */
  get typed(): object {
    const { body } = this.request;
    return body instanceof PostedForm ? (withDays(body.fields) as object) : {};
  }

  /** What was typed, judged without these fields as what another step takes; null when it is no such thing. */
  async typedAs<T extends object>(input: new () => T, without: readonly string[]): Promise<T | null> {
    const { body } = this.request;
    if (!(body instanceof PostedForm)) return null;
    const kept = Object.entries(body.fields).filter(([name]) => !without.includes(name));
    const form = new PostedForm(Object.fromEntries(kept), body.envelope);
    try {
      return (await pipe.transform(form, { type: 'body', metatype: input })) as T;
    } catch (error) {
      if (error instanceof BadInput || error instanceof Problem) return null;
      throw error;
    }
  }

  /** The file that came along, if one was chosen. */
  get file(): SentFile | null {
    const { body } = this.request;
    return body instanceof PostedForm ? body.file : null;
  }

  /** The version that was looked at, when it is said. */
  get version(): number | undefined {
    return versionIn(this.request);
  }

  param(name: string): string {
    return (this.request.params as Record<string, string>)[name] ?? '';
  }

  id(name: string): string {
    return idFrom(this.param(name));
  }

  query(name: string): string | undefined {
    const asked = (this.request.query as Record<string, unknown>)[name];
    return typeof asked === 'string' ? asked : undefined;
  }

  /** The whole question in the address. */
  async read<T extends object>(input: new () => T): Promise<T> {
    return (await pipe.transform(this.request.query, { type: 'query', metatype: input })) as T;
  }
}

/** For what a browser does and a system does not. */
export const AsAsked = createParamDecorator((_: unknown, context: ExecutionContext) => new Asked(context));
