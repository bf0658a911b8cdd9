/** "No" is a value; an exception is a bug. */
export type Result<T, Refusal extends string> = { ok: true; value: T } | Refused<Refusal>;

interface Refused<Refusal extends string> {
  ok: false;
  refusal: Refusal;
  /** Whoever refused put it on record already, with more than its name. */
  onRecord?: true;
}

export const allow = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
export const refuseOnRecord = <R extends string>(refusal: R): Refused<R> => ({ ok: false, refusal, onRecord: true });
