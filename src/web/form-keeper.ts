import type { FastifyRequest } from 'fastify';

/** Where somebody finds what they were filling in. */
export const KEPT_FORM_PATH = '/session/kept-form';

/** Keeps a form that could not be taken because a session ended or a proof was asked; access knows whose it is. */
export abstract class FormKeeper {
  /** @returns whether there was something to keep, and somebody to keep it for. */
  abstract keep(request: FastifyRequest): Promise<boolean>;

  /** It is on the screen again. */
  abstract taken(request: FastifyRequest): Promise<void>;
}
