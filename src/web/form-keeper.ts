import type { FastifyRequest } from 'fastify';

/** Where somebody finds what they were filling in. */
export const KEPT_FORM_PATH = '/session/kept-form';
/** What an address says that is seen to before one goes on with the form that one was filling in. */
export const PUT_ASIDE = 'kept-form';

/** Keeps a form that could not be taken because a session ended or a proof was asked; access knows whose it is. */
export abstract class FormKeeper {
  /** Under the address that takes it, where that is another. @returns whether there was something to keep, and somebody to keep it for. */
  abstract keep(request: FastifyRequest, path?: string): Promise<boolean>;

  /** It is on the screen again. */
  abstract taken(request: FastifyRequest): Promise<void>;
}
