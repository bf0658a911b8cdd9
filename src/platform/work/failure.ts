/** What may be said of an error outside the database: its code. What it says itself may quote a row. */
export const codeOf = (error: unknown): string =>
  (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown');

export const inLog = (error: unknown) => ({
  code: codeOf(error),
  stack: error instanceof Error ? error.stack : undefined,
});

/** It failed, and its row says when it is tried again: the queue must not try it by itself. */
export class TriedAgainLater extends Error {
  override readonly name = 'TriedAgainLater';
  readonly code: string;

  constructor(cause: unknown) {
    super(codeOf(cause), { cause });
    this.code = codeOf(cause);
  }
}
