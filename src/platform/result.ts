/** "No" is a value; an exception is a bug. */
export type Result<T, Refusal extends string> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const allow = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
