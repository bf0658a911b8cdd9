import { HttpException } from '@nestjs/common';
import type { Language } from './texts.js';

export interface FieldError {
  field: string;
  message: string;
  /** A question: who sends it again with the field named in `itIsSo` says that it is as typed. */
  mayBeSo?: true;
}

export interface ProblemDetails {
  reason?: string;
  detail?: string;
  /** The right that was missing, when that is what went wrong. */
  right?: string;
  errors?: FieldError[];
  retryAfterSeconds?: number;
}

/** An answer that is not what was asked for: becomes problem+json or a page that says what to do. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly details: ProblemDetails = {},
  ) {
    super(details.reason ?? String(status), status);
  }
}

/** Not now, but after so many seconds; a form is shown again, with what was typed. The words follow as with `BadInput`. */
export class Later extends Problem {
  constructor(
    status: 429 | 503,
    reason: string,
    readonly seconds: number,
    readonly said: (language: Language) => string,
  ) {
    super(status, { reason, retryAfterSeconds: seconds });
  }
}

/** A browser that gets this reason is led to the page that asks for a fresh proof, and back. */
export const SIGN_IN_AGAIN = 'sign-in-again';

export interface Fault {
  field: string;
  said: (language: Language) => string;
  /** It can be, and is asked about. */
  mayBeSo?: boolean;
}

/** Fields that cannot be taken as they are; the words follow when the reader's language is known. */
export class BadInput extends HttpException {
  constructor(
    readonly faults: Fault[],
    /** What was filled in rightly, where that is known: its own rules may refuse more. */
    readonly rightly?: object,
  ) {
    super('bad-input', 422);
  }

  errors(language: Language): FieldError[] {
    return inWords(this.faults, language);
  }
}

/** Not now, and these fields say why; a refusal like any other, with words as those of `BadInput`. */
export class RefusedFields extends Problem {
  constructor(
    reason: string,
    readonly faults: Fault[],
  ) {
    super(409, { reason });
  }

  errors(language: Language): FieldError[] {
    return inWords(this.faults, language);
  }
}

const inWords = (faults: readonly Fault[], language: Language): FieldError[] =>
  faults.map(({ field, said, mayBeSo }) => ({ field, message: said(language), ...(mayBeSo && { mayBeSo }) }));
