/** Most refusals are 409: you may, but not now. These few mean something else. */
const STATUS: Readonly<Record<string, number>> = {
  'not-found': 404,
  'may-not': 403,
  stale: 412,
  'another-body': 422,
  'still-running': 409,
};

export function statusOfRefusal(refusal: string): number {
  return STATUS[refusal] ?? 409;
}

type Outcome = { ok: true; value: unknown } | { ok: false; refusal: string; onRecord: boolean };

/** A handler may return a plain answer or a Result; only the second has a verdict. */
export function outcomeOf(answer: unknown): Outcome {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return { ok: true, value: answer };
  if (answer.ok === true && 'value' in answer) return { ok: true, value: answer.value };
  if (answer.ok === false && 'refusal' in answer) {
    return { ok: false, refusal: String(answer.refusal), onRecord: 'onRecord' in answer };
  }
  return { ok: true, value: answer };
}
